package org.wiederkehr.run.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a zipped file says, workbooks above all: whoever searches only its bytes finds nothing. */
public final class Zipped {
    private Zipped() {}

    /** Whether it begins like one. */
    public static boolean is(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    /** The names and the texts of all files in it. */
    public static String text(byte[] content) throws IOException {
        Path file = Files.createTempFile("zipped", ".zip");
        try {
            Files.write(file, content);
            return text(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Read by its directory: what is written as a stream states its sizes only there. */
    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                text.append(entry.getName()).append('\n')
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
