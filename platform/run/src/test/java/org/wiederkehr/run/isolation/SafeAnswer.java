package org.wiederkehr.run.isolation;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiederkehr.run.house.Console;

/** What every answer tells browsers, whoever gave it: pages, problems, files, streams, redirects, the container itself. */
final class SafeAnswer {
    private static final List<String> NO_SUCH_SOURCE = List.of("unsafe-inline", "unsafe-eval", "*", "http:", "https:");

    private SafeAnswer() {}

    static List<String> faults(Console.Answer answer) {
        return faults(answer.headers());
    }

    static List<String> faults(HttpHeaders headers) {
        List<String> faults = new ArrayList<>();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        if (!policy.contains("default-src") || !policy.contains("frame-ancestors 'none'")) {
            faults.add("policy: " + policy);
        }
        if (NO_SUCH_SOURCE.stream().anyMatch(source -> List.of(policy.split("[ ;]+")).contains(source)
                || policy.contains("'" + source + "'"))) {
            faults.add("too much allowed: " + policy);
        }
        if (headers.allValues("Content-Security-Policy").size() > 1) {
            faults.add("two policies");
        }
        require(faults, headers, "X-Content-Type-Options", "nosniff");
        require(faults, headers, "Strict-Transport-Security", "max-age=31536000");
        if (headers.firstValue("Referrer-Policy").filter(said -> said.matches("no-referrer|same-origin")).isEmpty()) {
            faults.add("Referrer-Policy missing");
        }
        if (headers.firstValue("Cache-Control").isEmpty()) {
            faults.add("Cache-Control missing");
        }
        headers.allValues("Set-Cookie").forEach(cookie -> cookie(faults, cookie));
        headers.firstValue("X-Powered-By").ifPresent(said -> faults.add("X-Powered-By: " + said));
        return faults;
    }

    private static void require(List<String> faults, HttpHeaders headers, String name, String value) {
        if (headers.firstValue(name).filter(said -> said.startsWith(value)).isEmpty()) {
            faults.add(name + " missing");
        }
    }

    private static void cookie(List<String> faults, String cookie) {
        String said = cookie.toLowerCase(Locale.ROOT);
        boolean ends = said.contains("max-age=0");
        if (!said.contains("httponly") && !ends) {
            faults.add("not HttpOnly: " + cookie.replaceAll("=[^;]*", "="));
        }
        if (!said.contains("samesite=lax") && !said.contains("samesite=strict")) {
            faults.add("no SameSite: " + cookie.replaceAll("=[^;]*", "="));
        }
    }
}
