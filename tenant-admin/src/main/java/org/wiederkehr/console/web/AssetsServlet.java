package org.wiederkehr.console.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Serves the browser's files, compressed where the browser allows it, cacheable for ever. */
@WebServlet("/assets/*")
public class AssetsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<Assets.Asset> found = assets.find(path);
        if (found.isEmpty()) {
            response.setStatus(404);
            return;
        }
        Assets.Asset asset = found.get();
        boolean zipped = Objects.requireNonNullElse(request.getHeader("Accept-Encoding"), "").contains("gzip")
                && asset.shrinks();
        byte[] body = asset.body(zipped);
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
