package org.wiederkehr.console.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.api.Unreachable;

/** Turns what a page could not handle into a page, or into a notice where htmx asked for a part of one. */
@Provider
public class Troubles implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(Troubles.class.getName());

    @Inject
    Visit visit;

    @Override
    public Response toResponse(Exception trouble) {
        return switch (trouble) {
            case Refused refused when refused.status() == 401 && visit.renewed() -> visit.again();
            case Refused refused -> answer(refused.status(), said(refused));
            case WebApplicationException web when web.getResponse().getStatus() < 400 -> web.getResponse();
            case WebApplicationException web -> answer(web.getResponse().getStatus(), "");
            case Unreachable away -> {
                LOG.log(Level.WARNING, away.getMessage(), away.getCause());
                yield answer(503, "");
            }
            default -> {
                LOG.log(Level.ERROR, "page failed", trouble);
                yield answer(500, "");
            }
        };
    }

    private static String said(Refused refused) {
        String title = refused.problem().title();
        return refused.problem().detail().isEmpty() ? title : refused.problem().detail();
    }

    private Response answer(int status, String said) {
        Trouble kind = Trouble.of(status);
        Frame frame = visit.plainFrame(kind.key() + ".title");
        boolean more = kind != Trouble.NOT_FOUND && !frame.title().equals(said + ".");
        var view = new TroublePage(frame, kind, more ? said : "");
        if (!visit.partial()) {
            return visit.page(status, (out, forms) -> JtetroubleGenerated.render(out, forms, view));
        }
        Response notice = visit.page(status, (out, forms) -> JtetroublenoticeGenerated.render(out, forms, view));
        return Response.fromResponse(notice).header("HX-Retarget", "#notices").header("HX-Reswap", "innerHTML").build();
    }
}
