package org.wiederkehr.connectors.spi;

import java.util.Locale;
import java.util.Map;

/**
 * Who a plugin is.
 *
 * @param id
 *            the same as {@code plugin.id} in {@code plugin.properties}
 * @param version
 *            semantic version, the same as {@code plugin.version}
 * @param names
 *            what people call it, at least in German and English
 */
public record Descriptor(String id, String version, Map<Locale, String> names) {

    /** The generation of this SPI; {@code plugin.requires} is compared with it. */
    public static final String SPI_VERSION = "1.0.0";

    public Descriptor {
        names = Map.copyOf(names);
        if (!names.keySet().contains(Locale.GERMAN) || !names.keySet().contains(Locale.ENGLISH)) {
            throw new IllegalArgumentException("a connector needs a German and an English name");
        }
    }
}
