package org.wiederkehr.identity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document: each operation says who may call it ({@code x-roles}), every path with a tenant says so,
 * and how one logs in. Operation ids arrive as {@code package.Class_method} and leave as {@code Class.method}.
 */
public class Contract implements OASFilter {
    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach(Contract::complete);
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(SCHEME,
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(SCHEME).bearerFormat("JWT"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
    }

    private static void complete(String path, PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry : item.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            declared(operation.getOperationId()).ifPresent(method -> {
                operation.addExtension("x-roles", roles(method));
                operation.setOperationId(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            });
        }
        if (path.contains("{tenant}")) {
            item.addParameter(OASFactory.createParameter().name("tenant").in(Parameter.In.PATH).required(true)
                    .schema(OASFactory.createSchema().addType(
                            SchemaType.STRING)));
        }
    }

    private static Optional<Method> declared(String id) {
        int end = id.lastIndexOf('_');
        try {
            Class<?> type = Class.forName(id.substring(0, Math.max(end, 0)), false, Contract.class.getClassLoader());
            return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(id.substring(end + 1)))
                    .findFirst();
        } catch (ClassNotFoundException foreign) {
            return Optional.empty();
        }
    }

    /** The roles by name; {@code *} for everybody with a token. */
    static List<String> roles(Method method) {
        if (method.isAnnotationPresent(Allowed.class)) {
            return Arrays.stream(method.getAnnotation(Allowed.class).value()).sorted().map(Role::text).toList();
        }
        if (method.isAnnotationPresent(PlatformOperator.class)) {
            return List.of("platform-operator");
        }
        return method.isAnnotationPresent(AnyLoggedIn.class) ? List.of("*") : List.of();
    }
}
