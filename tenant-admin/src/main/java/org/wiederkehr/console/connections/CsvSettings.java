package org.wiederkehr.console.connections;

import java.util.List;
import java.util.Optional;

/** The mapping document of the connector for text files. */
record CsvSettings(List<File> files, Optional<String> currency, Optional<List<String>> noCustomer,
        List<String> creditPrefixes) {

    static final List<String> ENCODINGS = List.of("UTF_8", "WINDOWS_1252", "UTF_16LE", "UTF_16BE");
    static final List<String> DELIMITERS = List.of("SEMICOLON", "COMMA", "TAB", "PIPE", "WHITESPACE");
    static final List<String> NUMBERS = List.of("GERMAN", "ENGLISH");
    static final List<String> DATES = List.of("GERMAN", "ISO", "US", "BRITISH", "COMPACT", "SERIAL");

    record File(String name, Optional<String> role, Optional<String> encoding, Optional<String> delimiter,
            Optional<Boolean> header,
            Optional<String> numbers, Optional<String> dates, Optional<List<Column>> columns) {

        static File named(String name) {
            return new File(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(),
                    Optional.empty());
        }
    }

    record Column(int column, String field, Optional<String> header) {}

    Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    CsvSettings withoutCurrency() {
        return new CsvSettings(files, Optional.empty(), noCustomer, creditPrefixes);
    }

    String noCustomers() {
        return String.join("; ", noCustomer.orElse(List.of()));
    }

    String prefixes() {
        return String.join("; ", creditPrefixes);
    }
}
