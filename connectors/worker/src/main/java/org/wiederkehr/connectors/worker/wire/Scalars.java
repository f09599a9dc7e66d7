package org.wiederkehr.connectors.worker.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** The types that have no parts. */
final class Scalars {

    private interface Writer<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    private interface Reader {
        Object read(DataInput in) throws IOException;
    }

    private static final int MAX_DIGITS = 1_000;

    private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

    static {
        add(String.class, String.class, (v, out) -> bytes(v.getBytes(StandardCharsets.UTF_8), out),
                Scalars::text);
        add(boolean.class, Boolean.class, (v, out) -> out.writeBoolean(v), DataInput::readBoolean);
        add(int.class, Integer.class, (v, out) -> out.writeInt(v), DataInput::readInt);
        add(long.class, Long.class, (v, out) -> out.writeLong(v), DataInput::readLong);
        add(BigDecimal.class, BigDecimal.class, (v, out) -> {
            out.writeInt(v.scale());
            bytes(v.unscaledValue().toByteArray(), out);
        }, Scalars::decimal);
        add(LocalDate.class, LocalDate.class, (v, out) -> out.writeLong(v.toEpochDay()),
                Scalars::date);
        add(Instant.class, Instant.class, (v, out) -> {
            out.writeLong(v.getEpochSecond());
            out.writeInt(v.getNano());
        }, in -> Instant.ofEpochSecond(in.readLong(), in.readInt()));
        add(Currency.class, Currency.class, (v, out) -> out.writeUTF(v.getCurrencyCode()),
                in -> Currency.getInstance(in.readUTF()));
    }

    private Scalars() {}

    static Map<Class<?>, Shape> shapes() {
        return SHAPES;
    }

    private static <T> void add(Class<?> type, Class<T> boxed, Writer<T> writer, Reader reader) {
        SHAPES.put(type, new Shape() {
            @Override
            public void write(Object value, DataOutput out) throws IOException {
                writer.write(boxed.cast(value), out);
            }

            @Override
            public Object read(DataInput in) throws IOException {
                return reader.read(in);
            }
        });
    }

    private static BigDecimal decimal(DataInput in) throws IOException {
        int scale = in.readInt();
        byte[] unscaled = bytes(in);
        // arithmetic on a number with a scale of a billion would fill the reader's heap
        if (Math.abs((long) scale) > MAX_DIGITS || unscaled.length > MAX_DIGITS) {
            throw new IOException("a number beyond reason");
        }
        return new BigDecimal(new BigInteger(unscaled), scale);
    }

    private static String text(DataInput in) throws IOException {
        String text = new String(bytes(in), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("a NUL, which no database stores as text");
        }
        return text;
    }

    private static LocalDate date(DataInput in) throws IOException {
        LocalDate date = LocalDate.ofEpochDay(in.readLong());
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IOException("a date outside the calendar of databases");
        }
        return date;
    }

    private static void bytes(byte[] value, DataOutput out) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static byte[] bytes(DataInput in) throws IOException {
        byte[] value = new byte[Shapes.length(in)];
        in.readFully(value);
        return value;
    }
}
