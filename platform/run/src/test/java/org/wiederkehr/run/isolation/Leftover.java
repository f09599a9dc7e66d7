package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How a word may be left behind on a disk. */
enum Leftover {
    PLAIN_FILE {
        @Override
        Path of(String word, Path folder) throws IOException {
            return Files.writeString(fresh(folder), "left over from " + word + "\n");
        }
    },
    WORKBOOK {
        @Override
        Path of(String word, Path folder) throws IOException {
            Path file = fresh(folder);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write(word.repeat(2).getBytes(StandardCharsets.UTF_8));
            }
            return file;
        }
    },
    NAME_OF_A_FILE {
        @Override
        Path of(String word, Path folder) throws IOException {
            return Files.createFile(folder.resolve(word + ".csv"));
        }
    };

    /** Leaves it, and answers the file. */
    abstract Path of(String word, Path folder) throws IOException;

    private static Path fresh(Path folder) {
        return folder.resolve(UUID.randomUUID().toString());
    }
}
