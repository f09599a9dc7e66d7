package org.wiederkehr.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs inside the method's transaction: a second call with the same key waits for the first one's end. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentCalls {
    @Inject
    HttpServletRequest request;
    @Inject
    FirstAnswers answers;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        if (key.isEmpty()) {
            return call.proceed();
        }
        if (!key.get().matches("[\\x21-\\x7e]{1,200}")) {
            throw Problem.invalid("", "bad-key", Map.of());
        }
        FirstAnswers.Call made = new FirstAnswers.Call(key.get(), request.getUserPrincipal().getName(),
                request.getRequestURI(), call.getParameters());
        return switch (answers.reserve(made)) {
            case FirstAnswers.Mine mine -> answers.keep(made, (Response) call.proceed());
            case FirstAnswers.Given given -> given.answer();
            case FirstAnswers.OtherRequest other -> throw Problem.conflict("idempotency-mismatch", Map.of());
            case FirstAnswers.Forgotten forgotten -> throw Problem.conflict("answer-erased", Map.of());
        };
    }
}
