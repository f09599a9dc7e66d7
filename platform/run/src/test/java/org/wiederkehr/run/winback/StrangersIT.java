package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

class StrangersIT {
    private static final String NOWHERE = "999999999";

    @Test
    void a_stranger_sees_nothing_and_cannot_tell_foreign_from_missing() throws SQLException {
        Firm ours = Firm.found();
        String customer = Records.of(ours).customer("500", "PERSON");
        String winBackCase = ours.as("agent").post("/cases", Said.openCase(customer)).is(201).at("/id").asText();
        Api stranger = Firm.found().as("tenant-admin");
        for (String path : List.of("/customers/%s/consents", "/customers/%s/contact-checks",
                "/customers/%s/legal-records", "/customers/%s/erasure-preview")) {
            assertThat(stranger.get(path.formatted(customer)).is(404).text())
                    .isEqualTo(stranger.get(path.formatted(NOWHERE)).text());
        }
        for (String path : List.of("/cases/%s", "/cases/%s/call-sheet")) {
            assertThat(stranger.get(path.formatted(winBackCase)).is(404).text())
                    .isEqualTo(stranger.get(path.formatted(NOWHERE)).text());
        }
        Map.of("/customers/%s/consents", Said.consent("\"PHONE\""), "/customers/%s/contact-checks", Said.BY_PHONE,
                "/customers/%s/erasure", "").forEach(
                        (path, body) -> assertThat(
                                stranger.post(path.formatted(customer), body).is(404).text())
                                .isEqualTo(stranger.post(path.formatted(NOWHERE), body).text()));
        assertThat(stranger.post("/cases/" + winBackCase + "/contacts", Said.RUDE).is(404).text())
                .isEqualTo(stranger.post("/cases/" + NOWHERE + "/contacts", Said.RUDE).text());
        assertThat(stranger.post("/cases", Said.openCase(customer)).is(400).text())
                .isEqualTo(stranger.post("/cases", Said.openCase(NOWHERE)).text());
        assertThat(stranger.get("/cases").is(200).at("/items")).isEmpty();
        assertThat(stranger.get("/promises").is(200).at("/items")).isEmpty();
        assertThat(ours.as("agent").get("/cases/" + winBackCase).is(200).at("/state").asText()).isEqualTo("OPEN");
    }
}
