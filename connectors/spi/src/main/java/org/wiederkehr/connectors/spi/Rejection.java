package org.wiederkehr.connectors.spi;

import java.util.Map;
import java.util.Optional;

/**
 * One row of the source that was not taken over, and why.
 *
 * @param file
 *            name of the file, or of the stream for sources that have none
 * @param line
 *            line on which the row begins, from 1; 0 where the source has no lines
 * @param field
 *            the mapped field at fault, if it is one
 * @param reason
 *            a code in the plugin's message files
 * @param parameters
 *            fill the braces of the message
 * @param sample
 *            the offending cell, at most {@link #MAX_SAMPLE} characters, data of persons masked
 */
public record Rejection(String file, long line, Optional<String> field, String reason, Map<String, String> parameters,
        String sample) {

    public static final int MAX_SAMPLE = 80;

    public Rejection {
        parameters = Map.copyOf(parameters);
        if (sample.length() > MAX_SAMPLE) {
            sample = sample.substring(0, MAX_SAMPLE - 1) + "…";
        }
    }
}
