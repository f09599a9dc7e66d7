package org.wiederkehr.connectors.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Secret;

/** Gives a parsed document the types of a settings record. Every refusal names the path of the member. */
final class SettingsBinder {

    /** A number as it stands in the document. */
    record Num(String text) {}

    private SettingsBinder() {}

    static Object bind(@Nullable Object value, Type type, String path) throws Failure {
        if (type instanceof ParameterizedType generic) {
            return container(value, generic, path);
        }
        if (value == null) {
            throw Failure.settings(path, "settings.missing");
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(value, plain, path);
        }
        if (plain.isEnum()) {
            return constant(value, plain, path);
        }
        return scalar(value, plain, path);
    }

    private static Object scalar(Object value, Class<?> type, String path) throws Failure {
        if (type == String.class && value instanceof String) {
            return value;
        }
        if (type == Secret.class && value instanceof String text) {
            return new Secret(text);
        }
        if ((type == boolean.class || type == Boolean.class) && value instanceof Boolean) {
            return value;
        }
        if (value instanceof Num number) {
            return number(number, type, path);
        }
        throw Failure.settings(path, "settings.type");
    }

    private static Object number(Num number, Class<?> type, String path) throws Failure {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(number.text());
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(number.text());
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(number.text());
            }
        } catch (NumberFormatException e) {
            throw Failure.settings(path, "settings.type");
        }
        throw Failure.settings(path, "settings.type");
    }

    private static Object constant(Object value, Class<?> type, String path) throws Failure {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        throw Failure.settings(path, "settings.choice");
    }

    private static Object container(@Nullable Object value, ParameterizedType generic, String path) throws Failure {
        Type[] parts = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return value == null ? Optional.empty() : Optional.of(bind(value, parts[0], path));
        }
        if (generic.getRawType() == Map.class) {
            return map(value, parts[1], path);
        }
        List<Object> elements = elements(value, parts[0], path);
        return generic.getRawType() == Set.class ? Set.copyOf(new LinkedHashSet<>(elements)) : List.copyOf(elements);
    }

    private static List<Object> elements(@Nullable Object value, Type part, String path) throws Failure {
        List<Object> elements = new ArrayList<>();
        if (value != null && !(value instanceof List)) {
            throw Failure.settings(path, "settings.type");
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                elements.add(bind(list.get(i), part, path + "[" + i + "]"));
            }
        }
        return elements;
    }

    private static Map<String, Object> map(@Nullable Object value, Type part, String path) throws Failure {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value != null) {
            for (Map.Entry<String, @Nullable Object> member : members(value, path).entrySet()) {
                map.put(member.getKey(), bind(member.getValue(), part, path + "." + member.getKey()));
            }
        }
        return Map.copyOf(map);
    }

    private static Object record(Object value, Class<?> type, String path) throws Failure {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(members(value, path));
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            arguments[i] = bind(members.remove(name), components[i].getGenericType(), join(path, name));
        }
        if (!members.isEmpty()) {
            throw Failure.settings(join(path, members.keySet().iterator().next()), "settings.unknown");
        }
        return create(type, components, arguments, path);
    }

    private static Object create(Class<?> type, RecordComponent[] components, Object[] arguments, String path)
            throws Failure {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            // the record refused the value
            throw Failure.settings(path, "settings.value");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> members(Object value, String path) throws Failure {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw Failure.settings(path, "settings.type");
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
