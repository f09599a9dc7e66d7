package org.wiederkehr.console.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.web.Frame;

/**
 * The tenants of this installation.
 *
 * @param founded the tenant that has just been founded
 * @param wrong messages by field of the form
 */
record TenantsView(Frame frame, List<TenantRow> all, Optional<TenantRow> founded, Map<String, String> wrong,
        Map<String, String> typed) {

    String typed(String field, String otherwise) {
        return wrong.isEmpty() ? otherwise : typed.getOrDefault(field, otherwise);
    }

    Optional<String> wrong(String pointer) {
        return Optional.ofNullable(wrong.get(pointer));
    }
}
