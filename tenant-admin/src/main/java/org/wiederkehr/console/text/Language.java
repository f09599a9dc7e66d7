package org.wiederkehr.console.text;

import java.util.Locale;
import java.util.Locale.LanguageRange;

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

    /** What a browser asks for that was not told otherwise yet: English only where it comes before German. */
    public static Language preferred(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage).stream().map(range -> range.getRange().replaceAll("-.*", ""))
                    .filter(code -> code.equals("de") || code.equals("en")).findFirst().map(Language::of).orElse(DE);
        } catch (IllegalArgumentException unreadable) {
            return DE;
        }
    }

    public static Language of(String code) {
        return code.equals("en") ? EN : DE;
    }
}
