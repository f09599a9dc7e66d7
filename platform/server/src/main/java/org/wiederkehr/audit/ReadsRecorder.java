package org.wiederkehr.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.web.Page;

/** Runs inside the method's transaction (after the transactional interceptor), and only when it answered. */
@Interceptor
@Reads("")
@Priority(Interceptor.Priority.APPLICATION)
class ReadsRecorder {
    @Inject
    Audit audit;

    @AroundInvoke
    @Nullable
    Object record(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        String type = call.getMethod().getAnnotation(Reads.class).value();
        audit.record(type + ".read", type, id(call), Map.of("rows", rows(answer)));
        return answer;
    }

    private static Object id(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            PathParam path = parameters[i].getAnnotation(PathParam.class);
            if (path != null && path.value().equals("id")) {
                return call.getParameters()[i];
            }
        }
        return "";
    }

    private static int rows(@Nullable Object answer) {
        return switch (answer) {
            case Page<?> page -> page.items().size();
            case Collection<?> several -> several.size();
            case null, default -> 1;
        };
    }
}
