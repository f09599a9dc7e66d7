package org.wiederkehr.web;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy has its own answer to unknown fields; the nearest mapper wins, so this one stands in its place. */
@Provider
public class UnknownFieldMapper implements ExceptionMapper<UnrecognizedPropertyException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(UnrecognizedPropertyException failure) {
        return ProblemMapper.answer(failure, headers);
    }
}
