package org.wiederkehr.console.winback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiederkehr.console.web.Visit;

/** The filled-in form of one contact, as it goes to the API: only what was filled in, and only what its outcome knows. */
record ContactForm(Map<String, String> typed) {

    private static final List<String> FIELDS = List.of("outcome", "channel", "decision", "purpose", "situation",
            "criticism", "reason", "nextStep", "nextOn",
            "promiseText", "promiseOwner", "promiseDueOn");

    static ContactForm of(Visit visit) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> visit.parameter(field).ifPresent(value -> typed.put(field, value)));
        return new ContactForm(Map.copyOf(typed));
    }

    Map<String, Object> forApi() {
        var contact = new LinkedHashMap<String, Object>();
        for (String field : List.of("outcome", "channel", "decision", "purpose", "situation", "criticism", "reason",
                "nextStep", "nextOn")) {
            if (typed.containsKey(field)) {
                contact.put(field, typed.getOrDefault(field, ""));
            }
        }
        if (typed.containsKey("promiseText") || typed.containsKey("promiseDueOn")) {
            contact.put("promise",
                    Map.of("text", typed.getOrDefault("promiseText", ""), "owner",
                            typed.getOrDefault("promiseOwner", ""), "dueOn",
                            typed.getOrDefault("promiseDueOn", "")));
        }
        return contact;
    }

    String outcome() {
        return typed.getOrDefault("outcome", "");
    }
}
