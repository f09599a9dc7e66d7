package org.wiederkehr.connectors.worker.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** Finds the shape of a declared type: scalars, enums, records, sealed interfaces, Optional, List, Map. */
final class Shapes {

    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>(Scalars.shapes());

    private Shapes() {}

    static Shape of(Type type) {
        // not computeIfAbsent: shapes are built from the shapes of their parts
        @Nullable
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = build(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** A length that the rest of the frame can hold; anything else would fill the heap before the bytes run out. */
    static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || (in instanceof BoundedInput bounded && length > bounded.available())) {
            throw new IOException("length " + length + " does not fit its frame");
        }
        return length;
    }

    private static Shape build(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return new Constants(List.of(plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return new RecordShape(plain);
        }
        if (plain.isSealed()) {
            return new SealedShape(plain);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private static Shape container(ParameterizedType generic) {
        Type[] parts = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            return new Perhaps(of(parts[0]));
        }
        if (generic.getRawType() == List.class) {
            return new Sequence(of(parts[0]));
        }
        if (generic.getRawType() == Map.class) {
            return new Pairs(of(parts[0]), of(parts[1]));
        }
        throw new IllegalArgumentException("no shape for " + generic);
    }

    private record Constants(List<Object> constants) implements Shape {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
            out.writeByte(constants.indexOf(value));
        }

        @Override
        public Object read(DataInput in) throws IOException {
            return constants.get(in.readUnsignedByte());
        }
    }

    private record Perhaps(Shape part) implements Shape {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
            Optional<?> optional = (Optional<?>) value;
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                part.write(optional.get(), out);
            }
        }

        @Override
        public Object read(DataInput in) throws IOException {
            return in.readBoolean() ? Optional.of(part.read(in)) : Optional.empty();
        }
    }

    private record Sequence(Shape part) implements Shape {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
            List<?> list = (List<?>) value;
            out.writeInt(list.size());
            for (Object element : list) {
                part.write(element, out);
            }
        }

        @Override
        public Object read(DataInput in) throws IOException {
            int size = length(in);
            List<Object> list = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                list.add(part.read(in));
            }
            return List.copyOf(list);
        }
    }

    private record Pairs(Shape key, Shape value) implements Shape {
        @Override
        public void write(Object map, DataOutput out) throws IOException {
            out.writeInt(((Map<?, ?>) map).size());
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                key.write(entry.getKey(), out);
                value.write(entry.getValue(), out);
            }
        }

        @Override
        public Object read(DataInput in) throws IOException {
            int size = length(in);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(key.read(in), value.read(in));
            }
            return Map.copyOf(map);
        }
    }
}
