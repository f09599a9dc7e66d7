package org.wiederkehr.connectors.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids for rows that have none: a hash of what the row says, and its place among the rows of the file that say the same.
 * The same file therefore gives the same ids, and two equal purchases on one day stay two.
 */
final class ContentIds {

    private static final int HASH_BYTES = 16;

    private final MessageDigest sha256;
    private final LongCounts seen = new LongCounts();

    ContentIds() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    String next(List<String> content) {
        byte[] hash = sha256.digest(String.join("\u001F", content).getBytes(StandardCharsets.UTF_8));
        String text = HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        return "~" + text + "-" + seen.add(text, 1);
    }
}
