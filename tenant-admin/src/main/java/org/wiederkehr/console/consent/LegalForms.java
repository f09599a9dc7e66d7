package org.wiederkehr.console.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiederkehr.console.web.Visit;

/** The forms that record a ground for contact, or the end of one: which fields each sends to the API. */
enum LegalForms {

    CONSENTS("basis", "wording", "proof", "grantedOn", "expiresOn"),
    CALLBACK_REQUESTS("channel", "matter", "proof", "requestedOn"),
    PRESUMED_CONSENTS("reason", "content", "expiresOn"), OBJECTIONS("objectedOn"),
    RESTRICTIONS("ground", "reason"), SALE_ADDRESSES("soldOn", "proof");

    private static final List<String> CONDITIONS = List.of("addressFromSale", "ownSimilarGoods", "toldAtCollection",
            "toldAtEachUse");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<String> fields;

    LegalForms(String... fields) {
        this.fields = List.of(fields);
    }

    Map<String, Object> filledIn(Visit visit) {
        var record = new LinkedHashMap<String, Object>();
        fields.forEach(field -> visit.parameter(field).ifPresent(value -> record.put(field, value)));
        if (this == CONSENTS) {
            record.put("channels", visit.parameters("channels"));
        }
        if (this == SALE_ADDRESSES) {
            CONDITIONS.forEach(condition -> record.put(condition, visit.parameter(condition).isPresent()));
        }
        return record;
    }
}
