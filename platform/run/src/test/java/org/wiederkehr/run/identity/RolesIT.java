package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** Every printed line of the role matrix against every role, at the real endpoints. */
@TestInstance(Lifecycle.PER_CLASS)
class RolesIT {
    private static final int REFUSED = 403;
    private static final int HIDDEN = 404;

    private final List<Matrix.Line> lines = Matrix.printed().lines().stream().filter(Matrix.Line::isOfTenant).toList();
    private Firm firm;

    @BeforeAll
    void found() {
        firm = Firm.found();
    }

    @Test
    void who_has_no_dot_is_refused_and_who_has_one_is_not() {
        List<String> wrong = new ArrayList<>();
        for (String role : Firm.ROLES) {
            Api person = firm.as(role);
            wrong.addAll(contradictions(role, Set.of(), line -> status(person, line)));
        }
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_operator_sees_no_tenant_from_within() {
        Api operator = firm.as("operator");
        assertThat(lines).allSatisfy(line -> assertThat(status(operator, line)).as(line.toString()).isEqualTo(HIDDEN));
    }

    @Test
    void a_role_too_many_in_the_matrix_would_be_noticed() {
        Api auditor = firm.as("auditor");
        List<String> wrong = contradictions("auditor", Set.of("auditor"), line -> status(auditor, line));
        assertThat(wrong).hasSizeGreaterThan(20).allMatch(contradiction -> contradiction.endsWith(": " + REFUSED));
    }

    private List<String> contradictions(String role, Set<String> alsoAllowed, ToIntFunction<Matrix.Line> status) {
        List<String> wrong = new ArrayList<>();
        for (Matrix.Line line : lines) {
            boolean allowed = line.allowed().contains(role) || alsoAllowed.contains(role);
            int seen = status.applyAsInt(line);
            if ((seen != REFUSED) != allowed || seen == 401 || seen >= 500) {
                wrong.add(role + " " + line.method() + " " + line.path() + ": " + seen);
            }
        }
        return wrong;
    }

    // nothing has these ids, and an empty body is no order to do anything
    private static int status(Api person, Matrix.Line line) {
        boolean bodiless = line.method().equals("GET") || line.method().equals("DELETE");
        boolean file = line.path().endsWith("/uploads");
        return person.send(person.bare(line.belowTenant() + (file ? "?filename=empty.csv" : ""))
                .header("Content-Type", file ? "application/octet-stream" : "application/json")
                .method(line.method(), bodiless ? BodyPublishers.noBody() : BodyPublishers.ofString(file ? "" : "{}")))
                .status();
    }
}
