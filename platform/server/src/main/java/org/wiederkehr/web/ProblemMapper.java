package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every exception leaves as a problem. What nobody expected is logged with an incident number; its text stays inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getPackageName());
    private static final int DEEPEST_CAUSE = 8;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(failure, headers);
    }

    static Response answer(Throwable failure, HttpHeaders headers) {
        Texts texts = Texts.in(headers.getAcceptableLanguages());
        return problem(failure).map(problem -> ProblemBody.of(problem, texts)).map(body -> Answers.of(body, texts))
                .orElseGet(() -> unexpected(failure, texts));
    }

    private static Response unexpected(Throwable failure, Texts texts) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "incident " + incident, failure);
        return Answers.of(ProblemBody.unexpected(incident, texts), texts);
    }

    /** Empty for what nobody expected. */
    static Optional<Problem> problem(Throwable failure) {
        Throwable at = failure;
        boolean reading = true;
        for (int depth = 0; depth < DEEPEST_CAUSE && at != null; depth++) {
            Optional<Problem> found = at instanceof JsonProcessingException json && !(reading && isInput(json))
                    ? Optional.empty()
                    : known(at);
            if (found.isPresent()) {
                return found;
            }
            reading = reading && isReadersOwn(at);
            at = at.getCause();
        }
        return Optional.empty();
    }

    /** Between us and the body stands JAX-RS and nothing else: JSON that a room could not read is the house's fault. */
    private static boolean isReadersOwn(Throwable wrapping) {
        return wrapping instanceof ProcessingException || wrapping instanceof WebApplicationException;
    }

    private static Optional<Problem> known(Throwable failure) {
        return switch (failure) {
            case Problem problem -> Optional.of(problem);
            case OptimisticLockException stale -> Optional.of(Problem.stale());
            case ConstraintViolationException violations -> Violations.problem(violations);
            case JsonProcessingException json -> Optional.of(WrongJson.problem(json));
            // Only a reader's own complaint may hide in these; anything else keeps being looked at.
            case ProcessingException wrapped when wrapped.getCause() != null -> Optional.empty();
            case WebApplicationException web when web.getCause() instanceof JsonProcessingException -> Optional.empty();
            case WebApplicationException web -> Optional.of(ofStatus(web.getResponse().getStatus()));
            default -> Optional.empty();
        };
    }

    /** Failing to write our own answer is no fault of the caller. */
    private static boolean isInput(JsonProcessingException json) {
        return json.getProcessor() instanceof JsonParser;
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "bad-request", Map.of());
            case 401 -> Problem.notLoggedIn();
            case 403 -> Problem.notAllowed();
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", Map.of());
            case 406 -> Problem.of(406, "not-acceptable", Map.of());
            case 415 -> Problem.of(415, "unsupported-media-type", Map.of());
            default -> Problem.of(status, "refused", Map.of());
        };
    }
}
