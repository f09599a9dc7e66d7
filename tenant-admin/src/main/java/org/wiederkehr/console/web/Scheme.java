package org.wiederkehr.console.web;

import java.util.Arrays;
import java.util.Locale;

/** Light, dark, or as the device is set. */
public enum Scheme {

    AUTO, LIGHT, DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Scheme of(String code) {
        return Arrays.stream(values()).filter(scheme -> scheme.code().equals(code)).findFirst().orElse(AUTO);
    }
}
