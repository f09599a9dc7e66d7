package org.wiederkehr.console.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Problem;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** What the law asks for about one invented customer. */
public final class ConsentSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    private ConsentSamples() {}

    public static Decision yes(String channel) {
        return new Decision(Optional.of("77"), channel, Optional.of("PLANNING"), true, "PHONE_CONSENT", "CONSENT",
                "§ 7 Abs. 2 Nr. 1, § 7a UWG",
                Optional.empty(), Optional.of("2026-11"), Optional.of(NOW));
    }

    public static Decision no(String channel) {
        return new Decision(Optional.of("78"), channel, Optional.of("PLANNING"), false, "EMAIL_CONSENT", "NO_CONSENT",
                "§ 7 Abs. 2 Nr. 2 UWG",
                Optional.of("RECORD_CONSENT"), Optional.of("2026-11"), Optional.of(NOW));
    }

    public static Consent given(boolean revoked) {
        return new Consent("7", List.of("PHONE"), "WRITTEN", "Ja, rufen Sie mich gern zu neuen Angeboten an.",
                "Ordner 12, Blatt 4",
                LocalDate.parse("2025-03-01"), Optional.empty(), NOW, revoked ? Optional.of(NOW) : Optional.empty(),
                Optional.of(LocalDate.parse("2030-03-01")), false);
    }

    /** Restricted now, after a restriction that was lifted; an address from a sale that counts, after one withdrawn. */
    public static LegalState law() {
        var lifted = new Restriction("1", Optional.of("ACCURACY_CONTESTED"), Optional.of("Die Anschrift sei falsch."),
                NOW, Optional.of("Dilek Datenschutz"), Optional.of(LocalDate.parse("2026-11-20")), Optional.of(NOW),
                Optional.of("Dilek Datenschutz"));
        var inForce = new Restriction("2", Optional.of("NEEDED_FOR_CLAIMS"), Optional.empty(), NOW,
                Optional.of("Dilek Datenschutz"), Optional.empty(), Optional.empty(), Optional.empty());
        return new LegalState(List.of(given(false), given(true)), List.of(presumed(false), presumed(true)),
                List.of(yes("PHONE"), no("EMAIL")),
                List.of(inForce, lifted), List.of(sale("2", true), sale("1", false)));
    }

    private static PresumedConsent presumed(boolean expired) {
        return new PresumedConsent("5", "Hat im Mai nach genau diesem Lager gefragt.", "Das Lager ist jetzt lieferbar.",
                LocalDate.parse("2026-05-20"), Optional.of("Cora Lindner"),
                LocalDate.parse(expired ? "2026-08-20" : "2027-05-20"), expired);
    }

    private static SaleAddress sale(String id, boolean counts) {
        return new SaleAddress(id, LocalDate.parse("2026-09-24"), true, true, counts, true, "Bestellformular 88123",
                NOW, Optional.of("Cora Lindner"), counts ? Optional.empty() : Optional.of(NOW),
                counts ? Optional.empty() : Optional.of("Cora Lindner"));
    }

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.CUSTOMERS);
        var preview = new Erasure("1041", Optional.empty(),
                List.of(new Erasure.Place("customer", "ERASED", 1), new Erasure.Place("sales_order",
                        "KEPT_WITHOUT_PERSON", 412), new Erasure.Place("consent", "RESTRICTED", 1),
                        new Erasure.Place("suppression", "SUPPRESSED", 3)));
        pages.put("erasure",
                (out, forms) -> JteerasureGenerated.render(out, forms, frame, preview, "Gasthof Deichblick",
                        "/t/nordsee/customers/1041"));
        pages.put("incomplete",
                (out, forms) -> JteincompleteGenerated.render(out, forms, frame, "/t/nordsee/customers/1041",
                        new Problem(400, "invalid-input", "")));
        var letters = SampleFrames.inTenant(language, scheme, Tab.LETTERS);
        var today = LocalDate.parse("2026-11-22");
        var balancing = new Balancing("3", "Kunden zurückgewinnen; niemanden belästigen.", "Ein Brief im Jahr.", true,
                today, "Cora Lindner", today.plusYears(1));
        var good = new LettersView(letters, List.of(balancing), today, Map.of(), Map.of());
        var none = new LettersView(letters, List.of(), today, Map.of("/reviewOn", "Der Tag liegt in der Vergangenheit"),
                Map.of("reviewOn", "2020-01-01"));
        pages.put("letters", (out, forms) -> JtelettersGenerated.render(out, forms, good));
        pages.put("letters-none", (out, forms) -> JtelettersGenerated.render(out, forms, none));
        return pages;
    }
}
