package org.wiederkehr.run.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiederkehr.run.TestStack;

/** The console as one person uses it, logged in through the identity server's forms, without a browser. */
public final class Console {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

    private final URI root = TestStack.get().console();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    /** By server. Browsers take the loopback address for safe and send secure cookies there; the JDK's own jar does not. */
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    private Console() {}

    /** Not logged in. */
    public static Console stranger() {
        return new Console();
    }

    /** Logged in as the person with this role. */
    public static Console of(Firm firm, String role) {
        Console console = new Console();
        console.logIn(firm.email(role));
        return console;
    }

    /** An answer, redirects not followed; of a workbook, the texts in it. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public boolean isPage() {
            return header("Content-Type").startsWith("text/html");
        }
    }

    private void logIn(String email) {
        Answer form = follow(send(page(root.resolve("/t")).GET()));
        Answer next = follow(submit(form, Map.of("username", email)));
        follow(submit(next, Map.of("username", email, "password", Firm.PASSWORD, "credentialId", "")));
        if (get("/t").status() / 100 > 3) {
            throw new AssertionError(email + " does not get into the console");
        }
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        while (answer.status() / 100 == 3) {
            answer = send(page(root.resolve(answer.header("Location"))).GET());
        }
        return answer;
    }

    private Answer submit(Answer page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError(
                    "no form: " + page.status() + " " + page.body().replaceAll("(?s).*<main", "<main"));
        }
        return send(page(root.resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    public Answer get(String path) {
        return send(page(root.resolve(path)).GET());
    }

    /** A form filled in on this page: with the token of the session as the page carries it. */
    public Answer post(String page, String path, Map<String, String> fields) {
        Matcher token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        String body = encoded(fields) + (fields.isEmpty() ? "" : "&") + "_csrf=" + token.group(1);
        return send(page(root.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** An answer that is read as it comes. */
    public HttpResponse<InputStream> stream(String path) {
        return answer(page(root.resolve(path)).GET(), BodyHandlers.ofInputStream());
    }

    /** A request as a browser makes it when somebody opens an address. */
    public HttpRequest.Builder page(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "text/html,*/*");
    }

    public Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = answer(request, BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), answer.headers(), text(answer.body()));
    }

    private static String text(byte[] body) {
        try {
            return Zipped.is(body) ? Zipped.text(body) : new String(body, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, BodyHandler<T> body) {
        Map<String, String> jar = cookies.computeIfAbsent(request.build().uri().getAuthority(),
                server -> new ConcurrentHashMap<>());
        String kept = jar.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) {
            request.setHeader("Cookie", kept);
        }
        try {
            HttpResponse<T> answer = client.send(request.build(), body);
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, pair.substring(name.length() + 1));
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
