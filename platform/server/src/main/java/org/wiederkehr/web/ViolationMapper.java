package org.wiederkehr.web;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** RESTEasy has its own answer to bean validation; the nearest mapper wins, so this one stands in its place. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ValidationException failure) {
        return ProblemMapper.answer(failure, headers);
    }
}
