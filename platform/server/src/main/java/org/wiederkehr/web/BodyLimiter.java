package org.wiederkehr.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;

/** Holds bodies to their limit, whether they say their length or not. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimiter implements ContainerRequestFilter {
    private static final long USUAL = 1L << 20;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext call) {
        long limit = Optional.ofNullable(resource.getResourceMethod().getAnnotation(BodyLimit.class))
                .map(BodyLimit::value).orElse(USUAL);
        if (call.getLength() > limit) {
            throw tooLarge(limit);
        }
        if (call.getEntityStream() != null) {
            call.setEntityStream(new LimitedStream(call.getEntityStream(), limit));
        }
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "too-large", Map.of("limit", limit));
    }
}
