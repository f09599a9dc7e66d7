package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Turns problems into bytes: always the same ones for the same problem in the same language. */
final class Answers {
    static final String TYPE = "application/problem+json";

    private Answers() {}

    static Response of(ProblemBody body, Texts texts) {
        return Response.status(body.status()).type(TYPE).header(HttpHeaders.CONTENT_LANGUAGE, texts.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).entity(bytes(body)).build();
    }

    static byte[] bytes(ProblemBody body) {
        try {
            return Json.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
