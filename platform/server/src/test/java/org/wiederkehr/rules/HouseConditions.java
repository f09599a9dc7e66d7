package org.wiederkehr.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.NormalScope;
import jakarta.persistence.Entity;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.wiederkehr.Room;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.AnyLoggedIn;
import org.wiederkehr.identity.PlatformOperator;
import org.wiederkehr.web.Unrecorded;

/** What the rules are made of. */
final class HouseConditions {
    private static final String HOUSE = "org.wiederkehr.";
    private static final List<String> OTHER_MODULES = List.of(HOUSE + "analysis", HOUSE + "connectors");
    private static final Set<Class<?>> KNOWN_TO_FRAMEWORKS = Set.of(MultiTenantConnectionProvider.class,
            CurrentTenantIdentifierResolver.class, OASFilter.class, Throwable.class);

    private HouseConditions() {}

    static DescribedPredicate<JavaMethod> handlingRequests() {
        return DescribedPredicate.describe("handle requests", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    static DescribedPredicate<JavaMethod> locatingResources() {
        return DescribedPredicate.describe("locate resources", method -> method.isAnnotatedWith(Path.class)
                && !method.isMetaAnnotatedWith(HttpMethod.class));
    }

    static ArchCondition<JavaMethod> notExist() {
        return condition("not exist", method -> false);
    }

    static ArchCondition<JavaMethod> sayWhetherReadingIsRecorded() {
        return condition("be either @Reads or @Unrecorded with a reason", method -> method.isAnnotatedWith(Reads.class)
                ? !method.isAnnotatedWith(Unrecorded.class)
                : method.tryGetAnnotationOfType(Unrecorded.class).filter(why -> !why.value().isBlank()).isPresent());
    }

    static ArchCondition<JavaMethod> declareOneKindOfCaller() {
        return condition("declare exactly one of @Allowed (with roles), @PlatformOperator, @AnyLoggedIn",
                method -> Stream.of(Allowed.class, PlatformOperator.class, AnyLoggedIn.class)
                        .filter(method::isAnnotatedWith).count() == 1
                        && (!method.isAnnotatedWith(Allowed.class)
                                || method.getAnnotationOfType(Allowed.class).value().length > 0));
    }

    static ArchCondition<JavaMethod> sitUnderTheirTenant() {
        return condition("have a path that begins with tenants/{tenant}", method -> {
            String path = path(method.getOwner().tryGetAnnotationOfType(Path.class)) + "/"
                    + path(method.tryGetAnnotationOfType(Path.class));
            return path.replaceAll("/+", "/").matches("/?tenants/\\{tenant\\}(/.*)?");
        });
    }

    private static String path(Optional<Path> path) {
        return path.map(Path::value).orElse("");
    }

    static ArchCondition<JavaMethod> beWithinReach() {
        return new ArchCondition<>("be in the class that JAX-RS looks into for its path") {
            private Optional<Routes> routes = Optional.empty();

            @Override
            public void init(Collection<JavaMethod> endpoints) {
                routes = Optional.of(new Routes(endpoints.stream().map(JavaMethod::getOwner).distinct().toList()));
            }

            @Override
            public void check(JavaMethod endpoint, ConditionEvents events) {
                routes.flatMap(known -> known.thief(endpoint)).ifPresent(thief -> events.add(SimpleConditionEvent
                        .violated(endpoint, endpoint.getFullName() + " is looked for in the class at " + thief)));
            }
        };
    }

    static ArchCondition<JavaClass> enterOnlySignedRooms() {
        return new ArchCondition<>("enter only rooms that their package-info names in @Room") {
            @Override
            public void check(JavaClass guest, ConditionEvents events) {
                List<String> signed = guest.getPackage().tryGetAnnotationOfType(Room.class).map(Room::enters)
                        .map(List::of).orElse(List.of());
                for (Dependency step : guest.getDirectDependenciesFromSelf()) {
                    String target = step.getTargetClass().getBaseComponentType().getPackageName();
                    if (isRoom(target) && !target.equals(guest.getPackageName()) && !signed.contains(name(target))) {
                        events.add(SimpleConditionEvent.violated(step, step.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isRoom(String target) {
        return target.startsWith(HOUSE) && OTHER_MODULES.stream().noneMatch(target::startsWith);
    }

    private static String name(String target) {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    static ArchCondition<JavaClass> haveTenantOfTheirOwn() {
        return condition("have a field with @TenantId and @PartitionKey", entity -> entity.getFields().stream()
                .anyMatch(field -> field.isAnnotatedWith(TenantId.class)
                        && field.isAnnotatedWith(PartitionKey.class)));
    }

    static ArchCondition<JavaClass> haveReasonToBePublic() {
        return condition("be a value, a container class, or used by another room", type -> isValue(type)
                || isContainers(type) || isUsedElsewhere(type));
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.isInterface();
    }

    private static boolean isContainers(JavaClass type) {
        return Stream.of(Path.class, Provider.class, ApplicationPath.class, WebServlet.class, WebFilter.class,
                Entity.class).anyMatch(type::isAnnotatedWith) || type.isMetaAnnotatedWith(NormalScope.class)
                || KNOWN_TO_FRAMEWORKS.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> condition(
            String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item),
                        item.getFullName() + " should " + description));
            }
        };
    }
}
