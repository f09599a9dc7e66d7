package org.wiederkehr.run.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a browser takes it apart: whether anything of {@link Seed#HOSTILE} became more than text there. */
final class Markup {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    /** Stray quotes do not end a tag: browsers read on. */
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][^\\s/>]*+)((?:\\s++"
            + "|[^\\s\"'>/=]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s>\"']++))?+|[\"'/=])*+)>");
    private static final Pattern ATTRIBUTE = Pattern
            .compile("([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+)))?");
    private static final String SCRIPT = "alert(";

    private Markup() {}

    /** Handlers, addresses and elements that a page of ours never has. */
    static List<String> injected(String page) {
        List<String> found = new ArrayList<>();
        Matcher tag = TAG.matcher(COMMENT.matcher(page).replaceAll(""));
        while (tag.find()) {
            if (tag.group(1).equalsIgnoreCase("img")) {
                found.add(tag.group());
            }
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                String value = attribute.group(2) == null ? "" : attribute.group(2);
                boolean handler = attribute.group(1).toLowerCase(Locale.ROOT).startsWith("on");
                boolean address = attribute.group(1).matches("(?i)href|src|action|formaction|hx-\\w+")
                        && value.strip().matches("(?i)(?:javascript|data|vbscript):.*");
                if (handler || address) {
                    found.add(tag.group());
                }
            }
        }
        return found;
    }

    /** Cells of a text file that a spreadsheet would run. */
    static List<String> formulas(String csv) {
        return Pattern.compile("(?:^|[;\\r\\n\\uFEFF])\"?(=[^;\\r\\n]*)").matcher(csv).results()
                .map(cell -> cell.group(1))
                .toList();
    }

    /** Whether the page says the hostile text, as text. */
    static boolean says(String page, String marker) {
        return page.contains("img/src=x/onerror=alert") && page.contains(marker) && page.contains(SCRIPT);
    }
}
