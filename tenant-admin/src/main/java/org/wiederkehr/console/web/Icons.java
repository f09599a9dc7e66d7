package org.wiederkehr.console.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The line icons, put into the page as they are so that they take the colour of the text. They decorate; the word stands beside them. */
public final class Icons {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /** @param name of a file in {@code /icons}: a constant of ours, never input */
    public static String svg(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            String shapes = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)^.*?<svg.*?>", "")
                    .replaceAll("<path stroke=\"none\"[^>]*>", "").replaceAll("\\s*\\n\\s*", "");
            return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
