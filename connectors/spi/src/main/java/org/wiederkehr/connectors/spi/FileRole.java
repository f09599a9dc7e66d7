package org.wiederkehr.connectors.spi;

import java.util.List;

/**
 * What a file can be.
 *
 * @param code
 *            value in the settings; its label is the message {@code role.<code>}
 */
public record FileRole(String code, List<Field> fields) {

    /**
     * What a column can be.
     *
     * @param code
     *            value in the settings; its label is the message {@code field.<code>}
     */
    public record Field(String code, boolean required, boolean personal) {}

    public FileRole {
        fields = List.copyOf(fields);
    }
}
