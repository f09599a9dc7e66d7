package org.wiederkehr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each one meets what it forbids. */
@Tag("slow")
class PlantedViolationsTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages("org.wiederkehr.rules.planted");

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(HouseRules.EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT, "OpenResource.withoutAnyRole"),
                Arguments.of(HouseRules.EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT, "OpenResource.withTwoKinds"),
                Arguments.of(HouseRules.EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT, "OpenResource.withAnEmptyList"),
                Arguments.of(HouseRules.TENANT_ENDPOINTS_NAME_THEIR_TENANT, "OpenResource.outsideItsTenant"),
                Arguments.of(HouseRules.ENDPOINTS_ARE_WITHIN_REACH, "OpenResource.stolen"),
                Arguments.of(HouseRules.NO_RESOURCE_LOCATORS, "OpenResource.locator"),
                Arguments.of(HouseRules.ROOMS_ENTER_WHAT_THEIR_SIGN_SAYS, "Guest"),
                Arguments.of(HouseRules.NOBODY_HOLDS_THE_RAW_POOL, "Guest.rawPool"),
                Arguments.of(HouseRules.NOBODY_LOOKS_UP_RESOURCES, "Guest.lookUp"),
                Arguments.of(HouseRules.NOBODY_LOOKS_UP_RESOURCES, "Guest.factory"),
                Arguments.of(HouseRules.ENTITIES_BELONG_TO_A_TENANT, "Homeless"),
                Arguments.of(HouseRules.PUBLIC_HAS_A_REASON, "Exposed"),
                Arguments.of(HouseRules.NAMES_COME_FROM_THE_TRADE, "GuestHelper"),
                Arguments.of(HouseRules.READINGS_ARE_RECORDED_WITH_THE_ANSWER, "Guest.readsWithoutTransaction"),
                Arguments.of(HouseRules.READING_IS_RECORDED_OR_SAYS_WHY_NOT, "OpenResource.withoutAnyRole"),
                Arguments.of(HouseRules.IDEMPOTENT_CALLS_KEEP_THEIR_ANSWER, "Guest.forgetsItsAnswer"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void planted(ArchRule rule, String culprit) {
        EvaluationResult result = rule.evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(culprit));
    }

    @Test
    void a_signed_door_is_no_violation() {
        EvaluationResult result = HouseRules.ROOMS_ENTER_WHAT_THEIR_SIGN_SAYS.evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails()).noneMatch(line -> line.contains("Invited"));
    }
}
