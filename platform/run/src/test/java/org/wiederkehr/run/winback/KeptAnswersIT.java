package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** What is kept for repeated calls shows nobody who has been erased meanwhile, and no call is carried out twice for that. */
class KeptAnswersIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);
    private final Api agent = firm.as("agent");

    @Test
    void who_repeats_a_call_about_the_erased_is_told_so_and_nothing_is_done_again() throws SQLException {
        String customer = agreeing("831");
        Api opening = agent.with("Idempotency-Key", "key-831");
        Api.Answer opened = opening.post("/cases", Said.openCase(customer)).is(201);
        Api talking = agent.under("/cases/" + opened.at("/id").asText()).with("Idempotency-Key", "talk-831");
        talking.post("/contacts", Said.friendly()).is(201);
        assertThat(opening.post("/cases", Said.openCase(customer)).is(201).text()).contains("Muster 831");

        Api officer = firm.as("privacy-officer").under("/customers/" + customer);
        assertThat(rowsOf(officer.get("/erasure-preview").is(200))).isEqualTo(2);
        assertThat(rowsOf(officer.post("/erasure", "").is(200))).isEqualTo(2);

        assertForgotten(opening.post("/cases", Said.openCase(customer)));
        assertForgotten(talking.post("/contacts", Said.friendly()));
        assertThat(opening.post("/cases", Said.openCase("1")).is(409).at("/code").asText())
                .as("another request with that key").isEqualTo("idempotency-mismatch");
        assertThat(kept("body is not null or location is not null")).isEmpty();
        assertThat(kept("true")).hasSize(2);
        assertThat(count("winback_case")).isEqualTo(1);
        assertThat(count("contact")).isEqualTo(1);
    }

    @Test
    void answers_about_others_are_given_again_as_before() throws SQLException {
        String gone = agreeing("832");
        String stays = agreeing("833");
        agent.with("Idempotency-Key", "key-832").post("/cases", Said.openCase(gone)).is(201);
        Api opening = agent.with("Idempotency-Key", "key-833");
        Api.Answer first = opening.post("/cases", Said.openCase(stays)).is(201);
        firm.as("privacy-officer").post("/customers/" + gone + "/erasure", "").is(200);

        assertThat(opening.post("/cases", Said.openCase(stays)).is(201).text()).isEqualTo(first.text())
                .contains("Muster 833");
        assertThat(kept("body is not null")).containsExactly("key-833");
    }

    @Test
    void the_talk_that_led_to_the_erasure_is_answered_again_for_its_answer_names_nobody() throws SQLException {
        String customer = agreeing("834");
        String opened = agent.with("Idempotency-Key", "key-834").post("/cases", Said.openCase(customer)).is(201)
                .at("/id").asText();
        Api talking = agent.under("/cases/" + opened).with("Idempotency-Key", "talk-834");
        Api.Answer first = talking.post("/contacts", Said.RUDE).is(201);

        assertThat(talking.post("/contacts", Said.RUDE).is(201).text()).isEqualTo(first.text())
                .doesNotContain("Muster");
        assertForgotten(agent.with("Idempotency-Key", "key-834").post("/cases", Said.openCase(customer)));
    }

    private static void assertForgotten(Api.Answer answer) {
        assertThat(answer.is(409).at("/code").asText()).isEqualTo("answer-erased");
        assertThat(answer.at("/title").asText()).contains("schon ausgeführt", "gelöscht");
    }

    private String agreeing(String sourceId) throws SQLException {
        String customer = records.customer(sourceId, "PERSON");
        agent.post("/customers/" + customer + "/consents", Said.consent("\"PHONE\"")).is(201);
        return customer;
    }

    /** Of the answers kept, according to an erasure or its preview. */
    private static int rowsOf(Api.Answer erasure) {
        for (var place : erasure.at("/places")) {
            if (place.path("place").asText().equals("idempotency")) {
                return place.path("rows").asInt();
            }
        }
        return 0;
    }

    private List<String> kept(String condition) throws SQLException {
        return records.values("select key from wk.idempotency where tenant_id = :tenant and (" + condition
                + ") order by key");
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(records.values("select count(*) from wk." + table + " where tenant_id = :tenant")
                .getFirst());
    }
}
