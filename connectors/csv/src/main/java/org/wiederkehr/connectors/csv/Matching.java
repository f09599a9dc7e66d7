package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.wiederkehr.connectors.spi.SourceFile;

/** Which settings are meant for which file. */
final class Matching {

    private static final int HEAD = 1 << 16;

    private Matching() {}

    /** By name; where no name fits, as with exports that bear their date, by place. */
    static Optional<CsvFile> settings(CsvSettings settings, List<SourceFile> files, SourceFile file) {
        Optional<CsvFile> named = settings.files().stream().filter(known -> known.name().equals(file.name()))
                .findFirst();
        boolean noneNamed = files.stream()
                .noneMatch(any -> settings.files().stream().anyMatch(known -> known.name().equals(any.name())));
        if (named.isEmpty() && noneNamed && files.size() == settings.files().size()) {
            return Optional.of(settings.files().get(files.indexOf(file)));
        }
        return named;
    }

    /** A sum over what decides the batches: settings, sizes and beginnings of the files. */
    static String sum(CsvSettings settings, List<Source> sources) throws IOException {
        CRC32C sum = new CRC32C();
        sum.update(settings.toString().getBytes(StandardCharsets.UTF_8));
        for (Source source : sources) {
            sum.update(Long.toString(source.file().size()).getBytes(StandardCharsets.UTF_8));
            try (InputStream in = source.file().open()) {
                sum.update(in.readNBytes(HEAD));
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
