package org.wiederkehr.run.isolation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Foreign things in the query: ids, the beginning of the canary as a search word, and the marks between pages. */
record QuerySweep(Stage stage, Wire wire, Findings findings) {
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    void over(Endpoint endpoint) {
        if (!endpoint.verb().equals("GET") || endpoint.streams()) {
            return;
        }
        stage.insiders().stream().filter(endpoint::allows).forEach(who -> over(endpoint, who));
    }

    private void over(Endpoint endpoint, String who) {
        for (String name : endpoint.query()) {
            same(endpoint, who, name, String.valueOf(stage.foreignRow), String.valueOf(stage.missingRow));
            same(endpoint, who, name, stage.word(stage.foreignRow), stage.word(stage.missingRow));
        }
        if (endpoint.query().contains("after")) {
            foreignMark(endpoint, who);
        }
    }

    /** A mark made for the same list of the other firm is refused like a forged one. */
    private void foreignMark(Endpoint endpoint, String who) {
        Answer abroad = stage.wire.send(call(endpoint, who, stage.foreign, stage.foreignRow, "limit", "1")
                .by(stage.abroad.token(who)));
        Matcher next = NEXT.matcher(abroad.body());
        if (next.find()) {
            String mark = next.group(1);
            String forged = (mark.startsWith("A") ? "B" : "A") + mark.substring(1);
            same(endpoint, who, "after", mark, forged);
            Answer answer = wire.send(call(endpoint, who, stage.home, stage.homeRow, "after", mark));
            if (answer.status() != 400) {
                findings.leak("foreign page mark", call(endpoint, who, stage.home, stage.homeRow, "after", mark),
                        answer);
            }
        } else {
            findings.gap(endpoint, "no page mark to be had abroad: " + abroad);
        }
    }

    private void same(Endpoint endpoint, String who, String name, String foreign, String missing) {
        Call one = call(endpoint, who, stage.home, stage.homeRow, name, foreign);
        Answer answer = wire.send(one);
        Answer other = wire.send(call(endpoint, who, stage.home, stage.homeRow, name, missing));
        if (!answer.asIfAsked(foreign, missing).comparable().equals(other.comparable())) {
            findings.leak("foreign value in the query", one, answer + "\n    but missing -> " + other);
        }
    }

    private Call call(Endpoint endpoint, String who, String tenant, long id, String name, String value) {
        String path = endpoint.at(tenant, place -> String.valueOf(id)) + "?" + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Call("GET", path, Optional.of(stage.token(who)), Optional.empty());
    }
}
