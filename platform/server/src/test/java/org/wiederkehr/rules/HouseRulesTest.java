package org.wiederkehr.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The house keeps its own rules. */
@AnalyzeClasses(packages = "org.wiederkehr", importOptions = {DoNotIncludeTests.class, HouseRulesTest.Rooms.class})
class HouseRulesTest {
    /** The arithmetic and the connectors are other modules with their own shapes. */
    static class Rooms implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("org/wiederkehr/analysis/") && !location.contains("org/wiederkehr/connectors/");
        }
    }

    @ArchTest
    void every_endpoint_says_who_may_call_it(JavaClasses house) {
        HouseRules.EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT.check(house);
    }

    @ArchTest
    void tenant_endpoints_name_their_tenant(JavaClasses house) {
        HouseRules.TENANT_ENDPOINTS_NAME_THEIR_TENANT.check(house);
    }

    @ArchTest
    void endpoints_are_within_reach(JavaClasses house) {
        HouseRules.ENDPOINTS_ARE_WITHIN_REACH.check(house);
    }

    @ArchTest
    void there_are_no_resource_locators(JavaClasses house) {
        HouseRules.NO_RESOURCE_LOCATORS.check(house);
    }

    @ArchTest
    void rooms_enter_what_their_sign_says(JavaClasses house) {
        HouseRules.ROOMS_ENTER_WHAT_THEIR_SIGN_SAYS.check(house);
    }

    @ArchTest
    void nobody_holds_the_raw_pool(JavaClasses house) {
        HouseRules.NOBODY_HOLDS_THE_RAW_POOL.check(house);
    }

    @ArchTest
    void nobody_looks_up_resources(JavaClasses house) {
        HouseRules.NOBODY_LOOKS_UP_RESOURCES.check(house);
    }

    @ArchTest
    void entities_belong_to_a_tenant(JavaClasses house) {
        HouseRules.ENTITIES_BELONG_TO_A_TENANT.check(house);
    }

    @ArchTest
    void public_has_a_reason(JavaClasses house) {
        HouseRules.PUBLIC_HAS_A_REASON.check(house);
    }

    @ArchTest
    void names_come_from_the_trade(JavaClasses house) {
        HouseRules.NAMES_COME_FROM_THE_TRADE.check(house);
    }

    @ArchTest
    void readings_are_recorded_with_the_answer(JavaClasses house) {
        HouseRules.READINGS_ARE_RECORDED_WITH_THE_ANSWER.check(house);
    }

    @ArchTest
    void reading_is_recorded_or_says_why_not(JavaClasses house) {
        HouseRules.READING_IS_RECORDED_OR_SAYS_WHY_NOT.check(house);
    }

    @ArchTest
    void idempotent_calls_keep_their_answer(JavaClasses house) {
        HouseRules.IDEMPOTENT_CALLS_KEEP_THEIR_ANSWER.check(house);
    }
}
