package org.wiederkehr.connectors.worker.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.worker.host.Trouble.Refused;

/**
 * A plugin's ZIP whose list of SHA-256 sums is signed by a trusted publisher. The signature is checked when it is
 * opened, before anything but the list is inflated; every entry is checked against the list whenever it is read, so what
 * lands on disk is what was signed. The same reader checks and unpacks: two readers could be shown two contents.
 */
final class SignedZip implements AutoCloseable {

    /** Lines as {@code sha256sum} writes them. */
    static final String LIST = "SHA256SUMS";
    /** Base64 of the Ed25519 signature of the list. */
    static final String SIGNATURE = "SHA256SUMS.sig";

    private static final String PROPERTIES = "plugin.properties";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final SumList sums;
    private final Properties properties;

    private SignedZip(ZipFile zip, TrustedPublishers trusted) throws IOException, Refused {
        this.zip = zip;
        this.entries = entries(zip);
        byte[] list = head(LIST);
        Set<Publisher> signers = Signatures.signers(trusted, list, head(SIGNATURE));
        this.sums = SumList.parse(new String(list, StandardCharsets.UTF_8));
        if (!sums.names().equals(payload())) {
            throw new Refused("plugin.changed");
        }
        checkAll();
        if (!entries.containsKey(PROPERTIES)) {
            throw new Refused("plugin.nameless");
        }
        this.properties = properties(PROPERTIES);
        if (signers.stream().noneMatch(signer -> signer.maySign(id()))) {
            throw new Refused("plugin.untrusted");
        }
    }

    static SignedZip open(Path path, TrustedPublishers trusted) throws IOException, Refused {
        if (!Files.isRegularFile(path) || Files.size(path) > PackageLimits.ZIP_BYTES) {
            throw new Refused("plugin.size");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new Refused("plugin.no-zip");
        }
        try {
            return new SignedZip(zip, trusted);
        } catch (ZipException e) {
            zip.close();
            throw new Refused("plugin.changed");
        } catch (IOException | Refused | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    String id() {
        return properties.getProperty("plugin.id", "");
    }

    /** Writes every entry below the directory, checked once more while it is written. */
    void unpack(Path directory) throws IOException, Refused {
        Budget budget = new Budget();
        for (String name : payload()) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(name, out, budget);
            }
        }
    }

    /** The plugin's sentences by language, from {@code messages/<language>.properties}. */
    Map<String, Map<String, String>> messages() throws IOException, Refused {
        Map<String, Map<String, String>> messages = new LinkedHashMap<>();
        for (String name : payload()) {
            if (name.matches("messages/[a-z]{2}\\.properties")) {
                Map<String, String> texts = new LinkedHashMap<>();
                Properties file = properties(name);
                file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
                messages.put(name.substring(9, 11), texts);
            }
        }
        return messages;
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) throws Refused {
        if (zip.size() > PackageLimits.ENTRIES) {
            throw new Refused("plugin.size");
        }
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            SumList.checkName(entry.getName());
            // two names that one file system takes for the same file
            if (!folded.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Refused("plugin.names");
            }
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), entry);
            }
        }
        return entries;
    }

    private Set<String> payload() {
        Set<String> names = new HashSet<>(entries.keySet());
        names.remove(LIST);
        names.remove(SIGNATURE);
        return names;
    }

    private void checkAll() throws IOException, Refused {
        Budget budget = new Budget();
        for (String name : payload()) {
            copy(name, OutputStream.nullOutputStream(), budget);
        }
    }

    private void copy(String name, OutputStream out, Budget budget) throws IOException, Refused {
        ZipEntry entry = find(name);
        String sum;
        try (InputStream in = zip.getInputStream(entry)) {
            sum = budget.copy(in, entry.getCompressedSize(), out);
        }
        if (!sums.has(name, sum)) {
            throw new Refused("plugin.changed");
        }
    }

    private byte[] head(String name) throws IOException, Refused {
        try (InputStream in = zip.getInputStream(find(name))) {
            byte[] bytes = in.readNBytes((int) PackageLimits.LIST_BYTES + 1);
            if (bytes.length > PackageLimits.LIST_BYTES) {
                throw new Refused("plugin.size");
            }
            return bytes;
        }
    }

    private ZipEntry find(String name) throws Refused {
        @Nullable
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Refused("plugin.unsigned");
        }
        return entry;
    }

    private Properties properties(String name) throws IOException, Refused {
        Properties read = new Properties();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(name, bytes, new Budget());
        read.load(new StringReader(bytes.toString(StandardCharsets.UTF_8)));
        return read;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
