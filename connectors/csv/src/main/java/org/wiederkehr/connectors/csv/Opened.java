package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.FilePreview.Problem;
import org.wiederkehr.connectors.spi.SourceFile;

/**
 * A file with its beginning read and every gap in its settings filled by a guess.
 *
 * @param mark
 *            whether it has a byte order mark
 */
record Opened(SourceFile file, CsvFile settings, Sample sample, boolean mark, List<Problem> problems) {

    private static final int ROWS = 5_000;

    static Opened of(SourceFile file, CsvFile known) throws IOException {
        List<Problem> problems = new ArrayList<>();
        EncodingGuess guess = EncodingGuess.of(file);
        guess.problem().ifPresent(reason -> problems.add(new Problem(reason.code(), Map.of())));
        Encoding encoding = known.encoding().orElse(guess.encoding());
        boolean binary = guess.problem().filter(Reason.FILE_BINARY::equals).isPresent();
        Delimiter delimiter = known.delimiter().isPresent() || binary
                ? known.delimiter().orElse(Delimiter.SEMICOLON)
                : DelimiterGuess.of(file, encoding);
        Sample whole = binary
                ? new Sample(List.of(), Optional.empty())
                : Sample.of(file, new Format(encoding, delimiter, false), ROWS);
        int above = Heading.above(whole.rows(), known);
        Sample sample = whole.from(above);
        sample.broken().map(Opened::problem).ifPresent(problems::add);
        boolean header = known.header()
                .orElseGet(() -> above > 0 || (!sample.rows().isEmpty() && Headers.isHeader(sample.rows())));
        if (!binary) {
            emptiness(sample, header).ifPresent(problems::add);
        }
        CsvFile filled = fill(known, sample, encoding, delimiter, header, problems);
        return new Opened(file, filled, sample, guess.mark(), problems);
    }

    List<Row> data() {
        return sample.data(settings.header().orElse(false));
    }

    List<String> headers() {
        boolean header = settings.header().orElse(false) && !sample.rows().isEmpty();
        return header ? sample.rows().get(0).cells().stream().map(Cells::strip).toList() : List.of();
    }

    private static Problem problem(Failure failure) {
        return new Problem(failure.code(), failure.parameters());
    }

    private static Optional<Problem> emptiness(Sample sample, boolean header) {
        if (sample.broken().isPresent() || !sample.data(header).isEmpty()) {
            return Optional.empty();
        }
        Reason reason = sample.rows().isEmpty() ? Reason.FILE_EMPTY : Reason.FILE_HEADER_ONLY;
        return Optional.of(new Problem(reason.code(), Map.of()));
    }

    private static CsvFile fill(CsvFile known, Sample sample, Encoding encoding, Delimiter delimiter, boolean header,
            List<Problem> problems) {
        List<Row> data = sample.data(header);
        List<String> headers = header && !sample.rows().isEmpty() ? sample.rows().get(0).cells() : List.of();
        StyleGuess guess = StyleGuess.of(data, sample.width(), headers, delimiter);
        if (known.dates().isEmpty() && guess.ambiguous()) {
            problems.add(new Problem(Reason.FILE_DATE_AMBIGUOUS.code(), Map.of()));
        }
        if (known.numbers().isEmpty() && guess.unsure()) {
            problems.add(new Problem(Reason.FILE_NUMBER_AMBIGUOUS.code(), Map.of()));
        }
        Cells cells = new Cells(known.numbers().orElse(guess.numbers()), known.dates().orElse(guess.dates()));
        duplicate(headers).ifPresent(problems::add);
        MappingGuess mapping = new MappingGuess(headers, data, sample.width(), cells);
        Role role = known.role().orElseGet(() -> mapping.role(known.name()));
        List<ColumnMapping> columns = known.columns().orElseGet(() -> columns(mapping.columns(role), headers));
        if (role == Role.ORDERS && new RepeatedTotals(data, cells).in(columns)) {
            problems.add(new Problem(Reason.FILE_TOTAL_REPEATED.code(), Map.of()));
        }
        return new CsvFile(known.name(), Optional.of(role), Optional.of(encoding), Optional.of(delimiter),
                Optional.of(header), Optional.of(cells.numbers()), Optional.of(cells.dates()), Optional.of(columns));
    }

    private static List<ColumnMapping> columns(Map<Field, Integer> columns, List<String> headers) {
        Map<Field, Integer> ordered = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        return ordered.entrySet().stream().map(entry -> new ColumnMapping(entry.getValue(), entry.getKey(),
                headers.isEmpty() ? Optional.empty() : Optional.of(Cells.strip(headers.get(entry.getValue())))))
                .toList();
    }

    private static Optional<Problem> duplicate(List<String> headers) {
        Set<String> seen = new HashSet<>();
        return headers.stream().map(Cells::strip).filter(header -> !header.isEmpty() && !seen.add(header)).findFirst()
                .map(header -> new Problem(Reason.FILE_DUPLICATE_HEADER.code(), Map.of("column", header)));
    }
}
