package org.wiederkehr.connectors.worker.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Frames on a stream: length, length again under a mask, payload. The repeated length makes bytes that are no frame,
 * e.g. text printed to the same pipe, known as such at once instead of being waited for.
 */
public final class Pipe {

    /** Header of a frame, in bytes. */
    public static final int HEADER = 8;

    private static final int MASK = 0x57694564;

    private Pipe() {}

    /** Something that is not a frame came along. */
    public static final class Garbled extends IOException {
        private static final long serialVersionUID = 1L;

        Garbled(String message) {
            super(message);
        }
    }

    /** The value as a whole frame. */
    public static byte[] frame(Class<?> type, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0);
        Shapes.of(type).write(value, out);
        byte[] frame = bytes.toByteArray();
        int length = frame.length - HEADER;
        putInt(frame, 0, length);
        putInt(frame, 4, length ^ MASK);
        return frame;
    }

    public static void write(OutputStream out, Class<?> type, Object value) throws IOException {
        out.write(frame(type, value));
        out.flush();
    }

    /**
     * The payload of the next frame; empty at the end of the stream.
     *
     * @throws Garbled
     *             when there is no frame, or one longer than {@code cap}
     */
    public static Optional<byte[]> next(InputStream in, int cap) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return Optional.empty();
        }
        if (header.length < HEADER) {
            throw new Garbled("half a header");
        }
        DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(header));
        int length = numbers.readInt();
        if ((numbers.readInt() ^ MASK) != length || length < 0 || length > cap) {
            throw new Garbled("no frame");
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("half a frame");
        }
        return Optional.of(payload);
    }

    /**
     * The value in a payload.
     *
     * @throws Garbled
     *             when it is no valid value, or not only one
     */
    public static <T> T value(Class<T> type, byte[] payload) throws Garbled {
        try {
            BoundedInput in = new BoundedInput(new ByteArrayInputStream(payload));
            T value = type.cast(Shapes.of(type).read(in));
            if (in.available() > 0) {
                throw new Garbled(in.available() + " bytes too many");
            }
            return value;
        } catch (Garbled e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever the bytes led to: out of bounds, no such currency, a date beyond the calendar
            throw new Garbled(e.toString());
        }
    }

    private static void putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }
}
