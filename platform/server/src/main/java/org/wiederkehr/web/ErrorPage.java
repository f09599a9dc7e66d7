package org.wiederkehr.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What fails before or outside JAX-RS (a bad token above all) answers with a problem too; named in web.xml. */
@WebServlet("/problem")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Without the header the container would answer with the locale of the machine.
        Texts texts = Texts.in(request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales()));
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        ProblemBody body = status >= 500
                ? ProblemBody.unexpected(UUID.randomUUID().toString(), texts)
                : ProblemBody.of(ProblemMapper.ofStatus(status), texts);
        response.setStatus(body.status());
        response.setContentType(Answers.TYPE);
        response.setHeader("Content-Language", texts.language());
        response.setHeader("Vary", "Accept-Language");
        response.getOutputStream().write(Answers.bytes(body));
    }
}
