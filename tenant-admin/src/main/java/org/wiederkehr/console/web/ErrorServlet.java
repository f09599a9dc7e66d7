package org.wiederkehr.console.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Pages for what is refused before any page of ours is reached. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visit visit;
    @Inject
    transient IdentityServer identityServer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Trouble trouble = trouble(request, status);
        var view = new TroublePage(visit.plainFrame(trouble.key() + ".title"), trouble, "");
        response.setStatus(trouble == Trouble.LOGIN_AWAY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status);
        if (trouble == Trouble.LOGIN_AWAY) {
            response.setHeader("Retry-After", "60");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(Html.of((out, forms) -> JtetroubleGenerated.render(out, forms, view), ""));
    }

    private Trouble trouble(HttpServletRequest request, int status) {
        String message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String text ? text : "";
        // the adapter says 403 when it does not find the identity server, as if the person were not allowed to log in
        boolean refusedLogin = status == HttpServletResponse.SC_FORBIDDEN
                && "/login".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (message.equals(Door.LOGIN_AWAY) || (refusedLogin && !identityServer.answers())) {
            return Trouble.LOGIN_AWAY;
        }
        return message.equals("form-expired") ? Trouble.FORM_EXPIRED : Trouble.of(status);
    }
}
