package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.io.OutputStream;

import org.wiederkehr.connectors.worker.wire.Frame;
import org.wiederkehr.connectors.worker.wire.Pipe;

/** Frames to the parent, whole and one after the other, until the last one. */
final class FrameOutput {

    private final OutputStream out;
    private final int cap;
    private boolean closed;

    FrameOutput(OutputStream out, int cap) {
        this.out = out;
        this.cap = cap;
    }

    /** Blocks while the parent is busy: that is the back-pressure. */
    synchronized void send(Frame frame) {
        if (!closed) {
            write(frame);
        }
    }

    /** Nothing is sent after it: a thread of the plugin that lives on cannot speak after the end. */
    synchronized void last(Frame frame) {
        send(frame);
        closed = true;
    }

    private void write(Frame frame) {
        try {
            byte[] bytes = Pipe.frame(Frame.class, frame);
            if (bytes.length - Pipe.HEADER > cap) {
                throw new IllegalArgumentException("a frame of " + bytes.length + " bytes; send smaller batches");
            }
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            // the parent is gone, and nobody is left to tell
            Worker.halt(1);
        }
    }
}
