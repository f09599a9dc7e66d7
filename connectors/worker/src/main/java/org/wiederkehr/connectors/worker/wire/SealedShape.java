package org.wiederkehr.connectors.worker.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** One of the permitted records: which, then the record. */
final class SealedShape implements Shape {

    private final List<Class<?>> permitted;
    private final List<Shape> shapes;

    SealedShape(Class<?> type) {
        permitted = List.of(type.getPermittedSubclasses());
        shapes = permitted.stream().map(Shapes::of).toList();
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
        int index = permitted.indexOf(value.getClass());
        out.writeByte(index);
        shapes.get(index).write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
        int index = in.readUnsignedByte();
        if (index >= shapes.size()) {
            throw new IOException("no alternative " + index);
        }
        return shapes.get(index).read(in);
    }
}
