package org.wiederkehr.connectors.spi;

/**
 * How far a read has come. Only the plugin that wrote it reads {@code opaque}; it holds no data of persons.
 *
 * @param format
 *            raised by the plugin whenever it reads {@code opaque} differently
 * @param opaque
 *            at most {@link #MAX_LENGTH} characters
 */
public record Checkpoint(int format, String opaque) {

    public static final int MAX_LENGTH = 65_536;

    public Checkpoint {
        if (opaque.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("checkpoint of " + opaque.length() + " characters");
        }
    }
}
