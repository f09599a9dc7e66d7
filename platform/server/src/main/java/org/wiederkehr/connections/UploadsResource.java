package org.wiederkehr.connections;

import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.BodyLimit;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Unrecorded;

/** Files for a connection. */
@Path("tenants/{tenant}/connections/{id}/uploads")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UploadsResource {
    /** What the house can hold at all; the operator's limit below is usually smaller. */
    private static final long LARGEST = 16L << 30;

    @Inject
    @ConfigProperty(name = "wiederkehr.uploads.max-bytes", defaultValue = "1073741824")
    long most;
    @Inject
    Receipt receipt;
    @Inject
    Scratch scratch;

    @GET
    @Unrecorded("names and sizes of files")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public Page<UploadView> list(@PathParam("id") long id) {
        return new Page<>(receipt.all(id), Optional.empty());
    }

    /** The body is the file, byte by byte. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @BodyLimit(LARGEST)
    @APIResponseSchema(value = UploadView.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public Response upload(@PathParam("id") long id, @QueryParam("filename") @Nullable String filename,
            InputStream body) {
        String name = FileName.plain(Optional.ofNullable(filename));
        receipt.expect(id);
        try (Spooled spooled = Spooled.of(body, scratch.fresh(), most)) {
            return Response.status(Response.Status.CREATED).entity(receipt.take(id, name, spooled)).build();
        }
    }

    @DELETE
    @Path("{upload}")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public void remove(@PathParam("id") long id, @PathParam("upload") long upload) {
        receipt.remove(id, upload);
    }

    /** The steps of an upload that need a transaction; the long one, the sending, does not. */
    @ApplicationScoped
    @Transactional
    static class Receipt {
        @Inject
        Connections connections;
        @Inject
        Uploads uploads;
        @Inject
        Audit audit;

        List<UploadView> all(long connection) {
            connections.get(connection);
            return uploads.of(connection);
        }

        void expect(long connection) {
            connections.get(connection);
        }

        UploadView take(long connection, String name, Spooled body) {
            if (body.bytes() == 0) {
                throw Problem.invalid("", "empty-file", Map.of());
            }
            UploadView stored = uploads.store(connection, name, body, Instant.now());
            audit.record("upload.stored", "connection", connection,
                    Map.of("upload", stored.id(), "bytes", stored.bytes(), "sha256", stored.sha256()));
            return stored;
        }

        void remove(long connection, long upload) {
            connections.get(connection);
            uploads.remove(connection, upload);
            audit.record("upload.removed", "connection", connection, Map.of("upload", Long.toString(upload)));
        }
    }
}
