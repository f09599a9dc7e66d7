package org.wiederkehr.sync;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.web.Json;

/**
 * A row that was not taken over.
 *
 * @param number its place among the run's rows; only for paging
 * @param line where it begins in the file, from 1; 0 when only the house knows why
 * @param text the reason in the language of the request
 */
public record RejectView(@JsonIgnore long number, String file, long line, Optional<String> field, String reason,
        Map<String, String> params, Optional<String> sample, String text) {
    static final String SELECT = "select seq, file, line, field, reason, params::text as params, sample "
            + "from rejected_row where tenant_id = :tenant and run_id = :run ";

    static RejectView of(Row row) {
        return new RejectView(row.number("seq"), row.text("file"), row.number("line"), row.textIf("field"),
                row.text("reason"), Json.texts(row.text("params")), row.textIf("sample"), row.text("reason"));
    }

    /** For readers who see no codes. */
    RejectView about(Optional<String> name) {
        return new RejectView(number, file, line, name, reason, params, sample, text);
    }

    RejectView saying(String sentence) {
        return new RejectView(number, file, line, field, reason, params, sample, sentence);
    }
}
