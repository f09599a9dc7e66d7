package org.wiederkehr.run.isolation;

import java.util.Map;

/**
 * What a seeded row holds in columns that cannot take any text: codes that are read back into types, numbers that must
 * agree with each other, and JSON of a shape of its own. As SQL; {@code $mark} is the marker.
 */
final class Codes {
    private static final String MONEY = "{\"minor\":1,\"currency\":\"EUR\"}";

    static final Map<String, String> OF = Map.ofEntries(Map.entry("winback_case.reason", "'UNKNOWN'"),
            Map.entry("contact.reason", "'UNKNOWN'"), Map.entry("contact.channel", "'PHONE'"),
            Map.entry("investigation.reason", "'UNKNOWN'"), Map.entry("investigation.step", "'DELIVERY'"),
            Map.entry("connection.connector", "'csv'"), Map.entry("consent.channels", "array['PHONE']"),
            Map.entry("balancing.outcome", "'OUTCOME'"),
            // What was handed over ends some day; the seed's other days are over.
            Map.entry("handover.until_on", "current_date + 10"),
            Map.entry("customer_summary.orders", "1"), Map.entry("customer_summary.order_days", "1"),
            Map.entry("customer_score.orders", "1"), Map.entry("customer_score.order_days", "1"),
            Map.entry("sync_run.stage", "null"), Map.entry("sync_run.state", "'SUCCEEDED'"),
            Map.entry("sync_run.problem", "null"),
            Map.entry("gate_decision.rules_version", "'de-2026-11'"), Map.entry("gate_decision.facts", """
                    '{"kind":"ORGANISATION","today":"2026-11-02","erased":false,"grants":[],"moment":"PLANNING",
                      "limits":{"lapseMonths":24,"requestDays":30},"channel":"PHONE","purpose":"WIN_BACK",
                      "requests":[],"objections":[],"restricted":false,"presumptions":[],"sale":null,"balancing":null,
                      "lastContactOn":null}'"""),
            Map.entry("analysis_run.parameters", """
                    '{"source":"SUMMARIES","dataUntil":"2026-03-03","cuts":[0.8,0.95],"tertilesBelow":25,"kappa":3.0,
                      "pause":1.5,"gone":3.0,"formulas":1}'"""),
            Map.entry("analysis_run.figures", """
                    '{"revenue":%1$s,"otherRevenue":%1$s,"orders":1,"repeatBuyers":0,"repeatOrderDays":0,
                      "customersReduced":0,"classes":[{"class":"$mark","customers":1,"revenue":%1$s}],
                      "states":[{"state":"$mark","customers":1,"revenue":%1$s}]}'""".formatted(MONEY)),
            Map.entry("analysis_run.curve", """
                    '{"cuts":[{"name":"$mark","heads":1,"revenue":1,"customers":1}],"points":[]}'"""),
            Map.entry("analysis_run.grid", "'{\"groups\":3,\"cells\":[]}'"));

    private Codes() {}

    /** Whether the column is to hold text of anybody's choice, as far as this list knows. */
    static boolean free(String column) {
        return OF.getOrDefault(column, "$mark").contains("$mark");
    }
}
