package org.wiederkehr.connectors.worker.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;

/** The payload of one frame; knows how much of it is left. */
final class BoundedInput extends DataInputStream {

    private final ByteArrayInputStream payload;

    BoundedInput(ByteArrayInputStream payload) {
        super(payload);
        this.payload = payload;
    }

    @Override
    public int available() {
        return payload.available();
    }
}
