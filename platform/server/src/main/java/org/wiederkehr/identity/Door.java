package org.wiederkehr.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.wiederkehr.web.Problem;

/** Every request passes here, once its method is known and before its body is read. No declared role, no entry. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Door implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;
    @Context
    HttpServletRequest request;
    @Inject
    Admission admission;
    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext call) {
        Token token = Token.of(request);
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(Allowed.class)) {
            String tenant = call.getUriInfo().getPathParameters().getFirst("tenant");
            Pass pass = admission.admit(token, tenant);
            caller.is(pass, token.name());
            require(Set.of(method.getAnnotation(Allowed.class).value()).stream().anyMatch(pass.roles()::contains));
        } else if (method.isAnnotationPresent(PlatformOperator.class)) {
            caller.is(token.pass(Membership.NONE), token.name());
            require(token.operator());
        } else {
            caller.is(token.pass(Membership.NONE), token.name());
            require(method.isAnnotationPresent(AnyLoggedIn.class));
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problem.notAllowed();
        }
    }
}
