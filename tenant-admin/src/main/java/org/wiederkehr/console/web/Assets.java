package org.wiederkehr.console.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * The browser's files, held in memory. Their address carries one fingerprint of them all, so that it may be cached for ever and
 * a file may name its neighbour by a relative address.
 */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
            "text/javascript;charset=UTF-8",
            "woff2", "font/woff2", "svg", "image/svg+xml");

    /** One file as it is, and compressed. */
    static final class Asset {

        private final String type;
        private final byte[] plain;
        private final byte[] zipped;

        Asset(String type, byte[] plain, byte[] zipped) {
            this.type = type;
            this.plain = plain;
            this.zipped = zipped;
        }

        String type() {
            return type;
        }

        boolean shrinks() {
            return zipped.length < plain.length;
        }

        byte[] body(boolean compressed) {
            return compressed ? zipped : plain;
        }
    }

    @Inject
    ServletContext context;

    private volatile Map<String, Asset> files = Map.of();
    private volatile String fingerprint = "";

    /** Where the files are: {@code /assets/<fingerprint>/}. */
    String base() {
        load();
        return "/assets/" + fingerprint + "/";
    }

    /** @param path {@code <fingerprint>/<name>}; an old fingerprint is no longer answered */
    Optional<Asset> find(String path) {
        load();
        String prefix = fingerprint + "/";
        return path.startsWith(prefix)
                ? Optional.ofNullable(files.get(path.substring(prefix.length())))
                : Optional.empty();
    }

    private synchronized void load() {
        if (files.isEmpty()) {
            read();
        }
    }

    private void read() {
        try {
            var read = new TreeMap<String, Asset>();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
                try (InputStream in = Objects.requireNonNull(context.getResourceAsStream(path))) {
                    byte[] bytes = in.readAllBytes();
                    digest.update(bytes);
                    String name = path.substring(FOLDER.length());
                    read.put(name, new Asset(type(name), bytes, zip(bytes)));
                }
            }
            fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 6);
            files = Map.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] zip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
