package org.wiederkehr.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.wiederkehr.rules.HouseConditions.beWithinReach;
import static org.wiederkehr.rules.HouseConditions.declareOneKindOfCaller;
import static org.wiederkehr.rules.HouseConditions.enterOnlySignedRooms;
import static org.wiederkehr.rules.HouseConditions.haveReasonToBePublic;
import static org.wiederkehr.rules.HouseConditions.haveTenantOfTheirOwn;
import static org.wiederkehr.rules.HouseConditions.handlingRequests;
import static org.wiederkehr.rules.HouseConditions.locatingResources;
import static org.wiederkehr.rules.HouseConditions.sayWhetherReadingIsRecorded;
import static org.wiederkehr.rules.HouseConditions.sitUnderTheirTenant;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Idempotent;

/** The rules; {@link HouseRulesTest} applies them, {@link PlantedViolationsTest} shows that each of them bites. */
final class HouseRules {
    static final ArchRule EVERY_ENDPOINT_SAYS_WHO_MAY_CALL_IT = methods().that(handlingRequests())
            .should(declareOneKindOfCaller())
            .because("an endpoint nobody thought about must not exist; the door refuses it anyway");

    static final ArchRule TENANT_ENDPOINTS_NAME_THEIR_TENANT = methods().that(handlingRequests()).and()
            .areAnnotatedWith(Allowed.class).should(sitUnderTheirTenant())
            .because(
                    "the roles are those in the tenant of the path; without it there is nothing to check them against");

    static final ArchRule ENDPOINTS_ARE_WITHIN_REACH = methods().that(handlingRequests()).should(beWithinReach())
            .because("JAX-RS looks into one best matching class only; elsewhere a method answers 404 for ever");

    static final ArchRule NO_RESOURCE_LOCATORS = methods().that(locatingResources()).should(HouseConditions.notExist())
            .allowEmptyShould(true)
            .because("a located resource hides its methods from the role matrix and from the generated tests");

    static final ArchRule ROOMS_ENTER_WHAT_THEIR_SIGN_SAYS = classes().should(enterOnlySignedRooms())
            .because("who uses whom must be readable at the door, and a new dependency must be a decision");

    static final ArchRule NOBODY_HOLDS_THE_RAW_POOL = noFields().that().haveRawType(DataSource.class).and()
            .areDeclaredInClassesThat().doNotHaveFullyQualifiedName("org.wiederkehr.tenants.Pool").and()
            .areDeclaredInClassesThat().doNotHaveFullyQualifiedName("org.wiederkehr.jobs.Workers").should()
            .beAnnotatedWith(Resource.class)
            .because("a connection from the raw pool has no tenant; @OfTenant is the way, the queue the one exception");

    static final ArchRule NOBODY_LOOKS_UP_RESOURCES = noClasses().should().dependOnClassesThat()
            .areAssignableTo(InitialContext.class).orShould().dependOnClassesThat()
            .areAssignableTo(PersistenceUnit.class)
            .because("a looked-up data source or entity manager factory would go around the tenant");

    static final ArchRule ENTITIES_BELONG_TO_A_TENANT = classes().that().areAnnotatedWith(Entity.class)
            .should(haveTenantOfTheirOwn()).allowEmptyShould(true)
            .because("@TenantId and @PartitionKey put the tenant into every statement Hibernate writes");

    static final ArchRule PUBLIC_HAS_A_REASON = classes().that().arePublic().and().areTopLevelClasses()
            .should(haveReasonToBePublic())
            .because("a room shows what the container or its neighbours need, and hides the rest");

    static final ArchRule NAMES_COME_FROM_THE_TRADE = noClasses().should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Service|DTO|Dto)")
            .because("such names say what a class is made of, not what it is for");

    static final ArchRule READINGS_ARE_RECORDED_WITH_THE_ANSWER = methods().that().areAnnotatedWith(Reads.class)
            .should().beAnnotatedWith(Transactional.class).allowEmptyShould(true)
            .because("the entry and the answer succeed or fail together");

    static final ArchRule READING_IS_RECORDED_OR_SAYS_WHY_NOT = methods().that().areAnnotatedWith(GET.class)
            .should(sayWhetherReadingIsRecorded())
            .because("every reading of personal data is in the trail, also of an endpoint nobody thought about");

    static final ArchRule IDEMPOTENT_CALLS_KEEP_THEIR_ANSWER = methods().that().areAnnotatedWith(Idempotent.class)
            .should().beAnnotatedWith(Transactional.class).andShould().haveRawReturnType(Response.class)
            .allowEmptyShould(true).because("effect and answer are stored together, and the answer is given again");

    private HouseRules() {}
}
