package org.wiederkehr.console.text;

import java.util.Locale;

/** The two languages of the console; German is the default. */
public enum Language {

    DE(Locale.GERMANY), EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter code as it stands in {@code <html lang>} and in the cookie. */
    public String code() {
        return locale.getLanguage();
    }

    public static Language of(String code) {
        return code.equals("en") ? EN : DE;
    }
}
