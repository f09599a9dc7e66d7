package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

class ReimportIT {
    private static final String CUSTOMERS = """
            Kundennummer;Name;Art;E-Mail;Telefon
            Q-1;Erika Quast;Privat;erika@quast.example;0421 1001
            Q-2;Fritz Rabe;Privat;fritz@rabe.example;0421 1002
            Q-3;Greta Storm;Privat;greta@storm.example;0421 1003
            """;

    @Test
    void who_refused_rudely_does_not_come_back_with_the_next_import() throws SQLException {
        Firm firm = Firm.found();
        Import export = Import.into(firm, "Kundenstamm");
        assertThat(export.file("Kunden.csv", CUSTOMERS).path("new").asLong()).isEqualTo(3);
        Records records = new Records(firm, firm.id(), Long.parseLong(export.connection()));
        refuse(firm, idOf(records, "Q-1"));
        assertThat(records.placesOf("quast")).isEmpty();

        JsonNode again = export.file("Kunden.csv", CUSTOMERS);
        assertThat(again.path("suppressed").asLong()).isEqualTo(1);
        assertThat(again.path("unchanged").asLong()).isEqualTo(2);
        assertThat(again.path("new").asLong()).isZero();

        JsonNode disguised = export.file("Kunden.csv", CUSTOMERS.replace("Q-1;", "Z-9;"));
        assertThat(disguised.path("suppressed").asLong()).isEqualTo(1);
        assertThat(records.values("select source_id from wk.customer where tenant_id = :tenant and erased_at is null "
                + "order by 1")).containsExactly("Q-2", "Q-3");
    }

    private static String idOf(Records records, String sourceId) throws SQLException {
        return records.values("select id from wk.customer where tenant_id = :tenant and source_id = '" + sourceId + "'")
                .getFirst();
    }

    private static void refuse(Firm firm, String customer) {
        Api agent = firm.as("agent");
        Said.agreed(agent, customer);
        Said.opened(agent, customer).post("/contacts", Said.RUDE).is(201);
    }
}
