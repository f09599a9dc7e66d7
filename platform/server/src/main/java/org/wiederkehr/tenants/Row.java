package org.wiederkehr.tenants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row a query stands on. Columns that may be empty are asked for with {@code ...If}. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public long number(String column) {
        return get(column, Long.class);
    }

    public Optional<Long> numberIf(String column) {
        return find(column, Long.class);
    }

    public int integer(String column) {
        return get(column, Integer.class);
    }

    public Optional<Integer> integerIf(String column) {
        return find(column, Integer.class);
    }

    public double decimal(String column) {
        return get(column, Double.class);
    }

    public Optional<Double> decimalIf(String column) {
        return find(column, Double.class);
    }

    public boolean truth(String column) {
        return get(column, Boolean.class);
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public Optional<String> textIf(String column) {
        return find(column, String.class);
    }

    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    public Optional<LocalDate> dateIf(String column) {
        return find(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return get(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> instantIf(String column) {
        return find(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    public byte[] bytes(String column) {
        return get(column, byte[].class);
    }

    /** An array column of text or of numbers, read as the given type. */
    public <T> List<T> several(String column, Class<T> type) {
        try {
            return List.of((Object[]) rows.getArray(column).getArray()).stream().map(type::cast).toList();
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        }
    }

    private <T> T get(String column, Class<T> type) {
        return find(column, type).orElseThrow(() -> new IllegalStateException("column " + column + " is empty"));
    }

    private <T> Optional<T> find(String column, Class<T> type) {
        try {
            return Optional.ofNullable(value(column, type));
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        }
    }

    private <T> @Nullable T value(String column, Class<T> type) throws SQLException {
        if (type == String.class) {
            // unlike getObject, this reads JSON and padded text columns too
            return type.cast(rows.getString(column));
        }
        return type == byte[].class ? type.cast(rows.getBytes(column)) : rows.getObject(column, type);
    }
}
