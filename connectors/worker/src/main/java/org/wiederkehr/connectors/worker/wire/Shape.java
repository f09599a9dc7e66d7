package org.wiederkehr.connectors.worker.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How values of one type are written and read. */
interface Shape {

    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;
}
