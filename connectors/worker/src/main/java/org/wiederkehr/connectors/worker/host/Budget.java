package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.wiederkehr.connectors.worker.host.Trouble.Refused;

/** How many bytes one unpacking may still produce. */
final class Budget {

    private static final int CHUNK = 16_384;

    private long left = PackageLimits.UNPACKED_BYTES;

    /** Copies, counts and sums up; stops at the first byte too many. */
    String copy(InputStream in, long compressed, OutputStream out) throws IOException, Refused {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long allowed = Math.max(1 << 20, Math.max(0, compressed) * PackageLimits.RATIO);
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            left -= n;
            allowed -= n;
            if (left < 0 || allowed < 0) {
                throw new Refused("plugin.size");
            }
            digest.update(chunk, 0, n);
            out.write(chunk, 0, n);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
