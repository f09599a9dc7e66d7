package org.wiederkehr.connectors.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.wiederkehr.connectors.spi.SourceFile;

/**
 * Finds out the encoding of a file from its bytes.
 *
 * @param mark
 *            whether there is a byte order mark
 * @param problem
 *            when no encoding fits the whole file
 */
record EncodingGuess(Encoding encoding, boolean mark, Optional<Reason> problem) {

    private static final int HEAD = 4096;
    private static final int MOST_CONTROLS_ONE_IN = 20;
    private static final long SCANNED = 64L << 20;

    static EncodingGuess of(SourceFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (office(head)) {
                return binary();
            }
            for (Encoding encoding : Encoding.values()) {
                if (encoding.markIn(head) > 0) {
                    return new EncodingGuess(encoding, true, Optional.empty());
                }
            }
            Optional<Encoding> wide = wide(head);
            if (wide.isPresent()) {
                return new EncodingGuess(wide.get(), false, Optional.empty());
            }
            return noise(head) ? binary() : narrow(in);
        }
    }

    private static EncodingGuess binary() {
        return new EncodingGuess(Encoding.WINDOWS_1252, false, Optional.of(Reason.FILE_BINARY));
    }

    // a ZIP (as XLSX and ODS are), the older Office format, PDF
    private static boolean office(byte[] head) {
        return starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0) || starts(head, '%', 'P', 'D', 'F');
    }

    /** Pictures and whatever else is compressed: a tenth of the bytes are control characters; damaged text has a few. */
    private static boolean noise(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        return controls * MOST_CONTROLS_ONE_IN > head.length;
    }

    private static boolean starts(byte[] head, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in western text every second byte is 0. */
    private static Optional<Encoding> wide(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && i % 2 == 0) {
                even++;
            } else if (head[i] == 0) {
                odd++;
            }
        }
        int many = head.length / 4;
        if (even > many && odd < many / 4) {
            return Optional.of(Encoding.UTF_16BE);
        }
        return odd > many && even < many / 4 ? Optional.of(Encoding.UTF_16LE) : Optional.empty();
    }

    private static EncodingGuess narrow(InputStream in) throws IOException {
        Utf8Scan scan = new Utf8Scan();
        byte[] chunk = new byte[1 << 16];
        long scanned = 0;
        for (int n = in.read(chunk); n > 0 && scanned < SCANNED; n = in.read(chunk)) {
            scan.take(chunk, n);
            scanned += n;
        }
        if (scan.invalid() == 0) {
            return new EncodingGuess(Encoding.UTF_8, false, Optional.empty());
        }
        if (scan.valid() == 0) {
            return new EncodingGuess(Encoding.WINDOWS_1252, false, Optional.empty());
        }
        Encoding major = scan.valid() >= scan.invalid() ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
        return new EncodingGuess(major, false, Optional.of(Reason.FILE_MIXED_ENCODING));
    }
}
