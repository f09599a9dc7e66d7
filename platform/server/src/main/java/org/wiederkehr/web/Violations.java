package org.wiederkehr.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bean validation's findings as fields of a problem; findings about our own answers are no fault of the caller. */
final class Violations {
    private Violations() {}

    static Optional<Problem> problem(ConstraintViolationException violations) {
        List<Problem.Field> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            if (isAnswer(violation)) {
                return Optional.empty();
            }
            fields.add(field(violation));
        }
        fields.sort(Comparator.comparing(Problem.Field::pointer).thenComparing(Problem.Field::code));
        return Optional.of(Problem.invalid(fields));
    }

    private static boolean isAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Problem.Field field(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String pointer = pointer(violation.getPropertyPath());
        return switch (violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> new Problem.Field(pointer, "required", Map.of());
            case "Size" -> size(violation, pointer, attributes);
            case "Min", "Max" -> new Problem.Field(pointer, "malformed", Map.of());
            case "Email" -> new Problem.Field(pointer, "bad-email", Map.of());
            default -> new Problem.Field(pointer, "malformed", Map.of());
        };
    }

    private static Problem.Field size(ConstraintViolation<?> violation, String pointer,
            Map<String, Object> attributes) {
        boolean blank = violation.getInvalidValue() instanceof CharSequence text && text.isEmpty();
        return blank
                ? new Problem.Field(pointer, "required", Map.of())
                : new Problem.Field(pointer, "too-long", Map.of("max", attributes.getOrDefault("max", 0)));
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        return pointer.toString();
    }
}
