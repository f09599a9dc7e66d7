package org.wiederkehr.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with {@code :names}, turned into question marks. Quoted text, comments and {@code ::casts} are left alone. */
record NamedText(String sql, List<String> names) {
    /** Texts come from code; the limit only guards against one that is assembled without end. */
    private static final int REMEMBERED = 2000;
    private static final Map<String, NamedText> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern PARTS = Pattern.compile("""
            '(?:[^']|'')*' | "[^"]*" | --[^\\n]* | /\\*.*?\\*/ | \\$\\$.*?\\$\\$ | :: | :=\
             | (?<![\\w\\]]) : (?<name> [a-zA-Z][a-zA-Z0-9_]*)""", Pattern.COMMENTS | Pattern.DOTALL);

    static NamedText of(String text) {
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, NamedText::parse);
    }

    private static NamedText parse(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String name = parts.group("name");
            if (name == null) {
                parts.appendReplacement(sql, Matcher.quoteReplacement(parts.group()));
            } else {
                names.add(name);
                parts.appendReplacement(sql, "?");
            }
        }
        parts.appendTail(sql);
        return new NamedText(sql.toString(), List.copyOf(names));
    }
}
