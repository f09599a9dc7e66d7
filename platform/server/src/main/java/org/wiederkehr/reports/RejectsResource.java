package org.wiederkehr.reports;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.sync.RejectedRows;
import org.wiederkehr.sync.RejectView;
import org.wiederkehr.web.Unrecorded;

/** The rejected rows of a run as a file: line, field and reason, to be corrected in the source. */
@Path("tenants/{tenant}/syncs/{id}/rejects.csv")
@ApplicationScoped
public class RejectsResource {
    @Inject
    RejectedRows rejected;
    @Inject
    Paper paper;

    @GET
    @Unrecorded("where a source is wrong; samples are masked")
    @Produces("text/csv;charset=UTF-8")
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public Response csv(@PathParam("id") long id, @Context HttpHeaders headers) {
        List<Locale> languages = headers.getAcceptableLanguages();
        return paper.answer("rejects-" + id + ".csv", "text/csv;charset=UTF-8", out -> write(id, languages, out));
    }

    private void write(long id, List<Locale> languages, OutputStream out) throws IOException {
        Words words = Words.in(languages);
        try (Table table = new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            table.row(List.of("file", "line", "field", "reason", "sample").stream()
                    .map(column -> words.say("column." + column)).toArray());
            rejected.each(id, languages, reject -> write(table, reject));
        }
    }

    private static void write(Table table, RejectView reject) {
        try {
            table.row(reject.file(), reject.line(), reject.field(), reject.text(), reject.sample());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
