package org.wiederkehr.connectors.worker.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Adds {@code SHA256SUMS} and its signature to a plugin's ZIP. The same input and key give the same bytes. */
public final class PluginSigner {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private PluginSigner() {}

    /** Reads one ZIP and writes another; an older signature in it is replaced. */
    public static void sign(PrivateKey key, Path plugin, Path signed) throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = read(plugin);
        byte[] list = sums(files).getBytes(StandardCharsets.UTF_8);
        files.put("SHA256SUMS", list);
        files.put("SHA256SUMS.sig", Base64.getEncoder().encode(signature(key, list)));
        try (OutputStream out = Files.newOutputStream(signed); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> read(Path plugin) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(plugin.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory() && !entry.getName().startsWith("SHA256SUMS")) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }

    private static String sums(Map<String, byte[]> files) throws GeneralSecurityException {
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            list.append(HexFormat.of().formatHex(sum)).append("  ").append(file.getKey()).append('\n');
        }
        return list.toString();
    }

    private static byte[] signature(PrivateKey key, byte[] list) throws GeneralSecurityException {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(key);
        ed25519.update(list);
        return ed25519.sign();
    }
}
