package org.wiederkehr.run.isolation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Calls every endpoint of the contract as everybody, with ids that are foreign and ids that do not exist, and compares
 * the two answers to the byte; every answer is searched for the canary.
 */
final class Sweep {
    private static final int THREADS = 6;
    private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 405, 406, 415, 500);
    private static final Pattern FIELD = Pattern.compile("\"pointer\":\"[^\"]*\",\"code\":\"([^\"]+)\"");
    private static final Pattern MISSES_A_THING = Pattern.compile("(no-such|unknown)-.+");
    private static final String MISSING_SUBJECT = "00000000-0000-4000-8000-000000000000";

    private final Stage stage;
    private final Wire wire;
    private final PublishedContract contract;
    private final Findings findings = new Findings();
    private final AtomicInteger unique = new AtomicInteger();

    Sweep(Stage stage, Wire wire, PublishedContract contract) {
        this.stage = stage;
        this.contract = contract;
        this.wire = call -> {
            findings.called();
            Answer answer = wire.send(call);
            search(call, answer);
            return answer;
        };
    }

    Findings over(List<Endpoint> endpoints) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = endpoints.stream().<Future<?>>map(each -> threads.submit(() -> visit(each)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return findings;
    }

    private void visit(Endpoint endpoint) {
        for (String who : stage.insiders()) {
            roleIsAsked(endpoint, who);
            if (endpoint.isOfTenant()) {
                foreignIdsLookMissing(endpoint, who);
                foreignTenantLooksMissing(endpoint, who, stage.foreign);
            }
        }
        roleIsAsked(endpoint, Stage.OPERATOR);
        if (endpoint.isOfTenant()) {
            foreignTenantLooksMissing(endpoint, Stage.OPERATOR, stage.home);
            foreignTenantLooksMissing(endpoint, Stage.STRANGER, stage.home);
            new QuerySweep(stage, wire, findings).over(endpoint);
            ownRowsShowNothingForeign(endpoint);
        }
    }

    /** Those with the role get past the door, all others get the same refusal. */
    private void roleIsAsked(Endpoint endpoint, String who) {
        if (endpoint.isOfTenant() && who.equals(Stage.OPERATOR)) {
            return;
        }
        Call call = call(endpoint, who, stage.home, stage.missingRow, stage.missingRow);
        Answer answer = wire.send(call);
        if (endpoint.allows(who)) {
            if (answer.status() == 401 || answer.status() == 403) {
                findings.gap(endpoint, "refused to " + who + " though allowed: " + answer);
            } else if (NOT_UNDERSTOOD.contains(answer.status()) && !onlyMissesThings(answer)) {
                findings.gap(endpoint, "the sample was not understood: " + call + " -> "
                        + answer.body());
            } else {
                findings.exercised(endpoint);
            }
        } else if (answer.status() != 403 || !answer.body().contains("\"not-allowed\"")) {
            findings.leak("open to " + who, call, answer);
        }
    }

    /** The input was understood; it only named something that does not exist. */
    private boolean onlyMissesThings(Answer answer) {
        List<String> codes = FIELD.matcher(answer.body()).results().map(found -> found.group(1)).toList();
        return !codes.isEmpty() && codes.stream().allMatch(code -> MISSES_A_THING.matcher(code).matches());
    }

    private void foreignIdsLookMissing(Endpoint endpoint, String who) {
        if (!endpoint.places().isEmpty()) {
            same("foreign id in the path", call(endpoint, who, stage.home, stage.foreignRow, stage.missingRow),
                    call(endpoint, who, stage.home, stage.missingRow, stage.missingRow));
        }
        if (endpoint.body().isPresent() && endpoint.allows(who)) {
            LongFunction<Call> inBody = id -> call(endpoint, who, stage.home, stage.homeRow, id);
            if (!bodyOf(inBody.apply(1)).equals(bodyOf(inBody.apply(2)))) {
                same("foreign id in the body", inBody.apply(stage.foreignRow), inBody.apply(stage.missingRow));
            }
            Supplier<Call> onMissing = () -> call(endpoint, who, stage.home, stage.missingRow, stage.missingRow);
            same("foreign key of a repeated call", onMissing.get().keyed(stage.foreignKey()),
                    onMissing.get().keyed(stage.foreignKey().replace("kanarie", "unknown")));
        }
    }

    private static String bodyOf(Call call) {
        return call.body().map(Call.Body::content).orElse("").replaceAll("(probe[ -])\\w+", "$1");
    }

    private void foreignTenantLooksMissing(Endpoint endpoint, String who, String tenant) {
        same("foreign tenant in the path", call(endpoint, who, tenant, stage.foreignRow, stage.foreignRow),
                call(endpoint, who, stage.nowhere, stage.foreignRow, stage.foreignRow));
    }

    private void ownRowsShowNothingForeign(Endpoint endpoint) {
        if (endpoint.verb().equals("GET") && !endpoint.streams()) {
            for (String who : stage.insiders()) {
                if (endpoint.allows(who)
                        && wire.send(call(endpoint, who, stage.home, stage.homeRow, 0)).everything()
                                .contains(stage.mark)) {
                    findings.marked(endpoint);
                }
            }
        }
    }

    private void same(String kind, Call foreign, Call missing) {
        Answer one = wire.send(foreign).asIfAsked(String.valueOf(stage.foreignRow), String.valueOf(stage.missingRow));
        Answer other = wire.send(missing);
        boolean bothDone = one.status() / 100 == 2 && other.status() == one.status();
        if (!one.equals(other) && !(bothDone && one.withoutNumbers().equals(other.withoutNumbers()))) {
            findings.leak(kind, foreign, one + "\n    but missing " + missing + " -> " + other);
        }
    }

    private void search(Call call, Answer answer) {
        boolean abroad = call.path().contains("/" + stage.foreign);
        if (stage.betrays(call.path(), answer.everything())) {
            findings.leak("canary", call, answer);
        }
        if (isFormula(answer)) {
            findings.leak("formula", call, answer);
        }
        if (!stage.leadsHome(call.path(), answer.header("location"))) {
            findings.leak("address outside the firm", call, answer);
        }
        if (answer.status() >= 500 && !abroad && !call.path().contains(String.valueOf(stage.homeRow))) {
            findings.leak("server error", call, answer);
        }
    }

    /** Whether a file has a cell that a spreadsheet would run. */
    private static boolean isFormula(Answer answer) {
        boolean text = answer.header("content-type").startsWith("text/csv");
        boolean workbook = answer.body().startsWith("PK");
        return (text && !Markup.formulas(answer.body()).isEmpty())
                || (workbook && answer.everything().matches("(?s).*<f[ >].*"));
    }

    private Call call(Endpoint endpoint, String who, String tenant, long idInPath, long idInBody) {
        String path = endpoint.at(tenant, place -> !place.equals("subject")
                ? String.valueOf(idInPath)
                : idInPath == stage.foreignRow ? stage.foreignSubject() : MISSING_SUBJECT);
        Optional<Call.Body> body = endpoint.body().map(schema -> new Call.Body(schema.type(),
                SampleBodies.of(endpoint, contract, stage.things, String.valueOf(idInBody),
                        unique.incrementAndGet() + "x" + stage.run)));
        return new Call(endpoint.verb(), path, Optional.of(stage.token(who)), body);
    }
}
