package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.FileRole;
import org.wiederkehr.connectors.spi.FilesPreview;
import org.wiederkehr.connectors.spi.SourceFile;

/** A preview of all files, and settings without gaps. */
final class Previewing {

    private static final Pattern NOBODY = Pattern.compile(
            "\\((blank|leer|null|none)\\)|#nv|#n/a|n/a|null|nil|none|unbekannt|unknown|ohne", Pattern.CASE_INSENSITIVE);

    private final CsvSettings given;
    private final List<SourceFile> files;
    private final int rows;

    Previewing(CsvSettings given, List<SourceFile> files, int rows) {
        this.given = given;
        this.files = files;
        this.rows = rows;
    }

    FilesPreview preview() throws IOException {
        List<Opened> opened = new ArrayList<>();
        for (SourceFile file : files) {
            CsvFile known = Matching.settings(given, files, file).orElseGet(() -> CsvFile.named(file.name()));
            opened.add(Opened.of(file, known));
        }
        List<String> noCustomer = given.noCustomer().orElseGet(() -> nobody(opened));
        CsvSettings settings = new CsvSettings(opened.stream().map(Opened::settings).toList(),
                Optional.of(given.money().getCurrencyCode()), Optional.of(noCustomer), given.creditPrefixes());
        boolean lines = settings.files().stream().anyMatch(file -> file.role().equals(Optional.of(Role.LINES)));
        List<FilePreview> shown = new ArrayList<>();
        for (Opened file : opened) {
            shown.add(new Showing(file, settings, !lines).preview(rows));
        }
        return new FilesPreview(shown, Arrays.stream(Role.values()).map(Previewing::role).toList(), settings);
    }

    private static FileRole role(Role role) {
        return new FileRole(role.name(), role.fields().stream().map(
                field -> new FileRole.Field(field.name(), role.required().contains(field), field.personal())).toList());
    }

    /** Values in the columns of customers that say that there is none. */
    private static List<String> nobody(List<Opened> files) {
        Set<String> found = new LinkedHashSet<>();
        for (Opened file : files) {
            for (ColumnMapping mapped : file.settings().columns().orElse(List.of())) {
                if (mapped.field() == Field.CUSTOMER) {
                    Sample.column(file.data(), mapped.column()).stream()
                            .filter(cell -> NOBODY.matcher(cell).matches()).forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
