package org.wiederkehr.console.connections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Visit;

/** Files on their way to the API: passed on as they arrive, held nowhere. */
@RequestScoped
@Path("/t/{tenant}/connections/{id}/uploads")
public class UploadPages {

    @Inject
    Visit visit;
    @Inject
    HttpServletRequest request;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @POST
    @Consumes("application/octet-stream")
    public Response upload(@QueryParam("filename") @Nullable String filename, InputStream file) {
        String name = filename == null ? "" : filename;
        visit.api().upload(Query.of("filename", name).at(uploads()), file, request.getContentLengthLong(),
                Upload.class);
        return Response.noContent().build();
    }

    @POST
    @Path("{upload}/removal")
    public Response remove(@PathParam("upload") String upload) {
        visit.api().delete(uploads() + "/" + Query.encode(upload));
        return visit.go("/t/" + Query.encode(tenant) + "/connections/" + Query.encode(id));
    }

    private String uploads() {
        return visit.tenantPath(tenant) + "/connections/" + Query.encode(id) + "/uploads";
    }
}
