package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy has its own answer to JSON; the nearest mapper wins, so this one stands in its place. */
@Provider
public class WrongJsonMapper implements ExceptionMapper<JsonProcessingException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return ProblemMapper.answer(failure, headers);
    }
}
