package org.wiederkehr.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/** How Java values become PostgreSQL ones. */
final class Binds {
    private Binds() {}

    static void set(Connection connection, PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Optional<?> some when some.isPresent() -> set(connection, statement, index, some.get());
            case Optional<?> none -> statement.setNull(index, Types.NULL);
            case Instant instant -> statement.setObject(index, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case long[] numbers -> setArray(connection, statement, index, LongStream.of(numbers).boxed().toArray());
            case Collection<?> several -> setArray(connection, statement, index, several.toArray());
            case Object[] several -> setArray(connection, statement, index, several);
            default -> statement.setObject(index, value);
        }
    }

    private static void setArray(Connection connection, PreparedStatement statement, int index, Object[] values)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf(elementType(values), plain(values)));
    }

    private static Object[] plain(Object[] values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Enum<?> constant ? constant.name() : values[i];
        }
        return plain;
    }

    /** An empty array may be of any type: text converts to all of them by the cast in the statement. */
    private static String elementType(Object[] values) {
        return values.length == 0 ? "text" : switch (values[0]) {
            case Long number -> "int8";
            case Integer number -> "int4";
            case Double number -> "float8";
            case Boolean truth -> "bool";
            case LocalDate date -> "date";
            case UUID id -> "uuid";
            default -> "text";
        };
    }
}
