package org.wiederkehr.run;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Speaks to the person in front of the terminal, a line a step, German unless the surroundings are English. */
public final class Say {
    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;

    public Say(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.wiederkehr.run.texts", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A language named on the command line wins; the C locale of servers and containers says nothing about the reader. */
    public static Locale language(String wanted, Map<String, String> environment) {
        if (!wanted.isBlank()) {
            return Locale.forLanguageTag(wanted);
        }
        for (String variable : new String[]{"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? Locale.ENGLISH : Locale.GERMAN;
            }
        }
        return Locale.GERMAN;
    }

    public void line(String key, Object... details) {
        out.println(text(key, details));
        out.flush();
    }

    public String text(String key, Object... details) {
        return new MessageFormat(texts.getString(key), locale).format(details);
    }
}
