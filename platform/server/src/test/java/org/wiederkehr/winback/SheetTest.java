package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiederkehr.winback.Sheet.Warning;

class SheetTest {

    /** Written down by hand: a field that reaches people outside the house is a decision. */
    private static final Set<String> OUTSIDE = Set.of("winBackCase.id", "winBackCase.reason", "winBackCase.nextOn",
            "winBackCase.channel", "winBackCase.until",
            "customer.name", "customer.kind", "customer.email", "customer.phone", "customer.street", "customer.zip",
            "customer.city", "customer.country", "lastOrder", "gate.channel", "gate.allowed", "gate.rule",
            "gate.reason", "gate.citation", "promises.text", "promises.dueOn", "promises.state",
            "warnings", "guide.reason", "guide.steps", "guide.blocked");

    @Test
    void somebody_outside_the_house_sees_what_the_list_allows_and_nothing_else() {
        assertThat(paths("", Sheet.ForOutside.class).collect(Collectors.toSet())).isEqualTo(OUTSIDE);
    }

    @Test
    void no_figure_of_worth_reaches_somebody_outside() {
        Set<String> house = paths("", Sheet.ForHouse.class).collect(Collectors.toSet());
        assertThat(house).contains("history.revenue.minor", "rhythm.overdueRatio", "winBackCase.priority");
        assertThat(paths("", Sheet.ForOutside.class)).noneMatch(
                path -> path.matches("(?i).*(revenue|minor|amount|priority|abc|ratio|orders|owner|situation).*"));
    }

    @Test
    void warnings_tell_of_every_promise_not_kept_once() {
        assertThat(CallSheets.warnings(List.of(made(PromiseState.BROKEN), made(PromiseState.OPEN),
                made(PromiseState.BROKEN), made(PromiseState.KEPT)), List.of()))
                .containsExactly(Warning.PROMISE_OPEN, Warning.PROMISE_BROKEN, Warning.NO_LAWFUL_CHANNEL);
    }

    private static PromiseView made(PromiseState state) {
        return new PromiseView("1", "2", new PromiseView.Subject("3", "Muster"), "Ersatz", "Berta",
                LocalDate.of(2026, 11, 22), state, Instant.EPOCH, Optional.empty(), Optional.empty());
    }

    private static Stream<String> paths(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> paths(prefix, component));
    }

    private static Stream<String> paths(String prefix, RecordComponent component) {
        Class<?> type = plain(component.getGenericType());
        String path = prefix + component.getName();
        return type.isRecord() ? paths(path + ".", type) : Stream.of(path);
    }

    /** What is inside a list or an optional. */
    private static Class<?> plain(Type type) {
        return switch (type) {
            case ParameterizedType of -> plain(of.getActualTypeArguments()[0]);
            case Class<?> plain -> plain;
            default -> throw new IllegalArgumentException("a sheet holds no " + type);
        };
    }
}
