package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.FilePreview.Cell;
import org.wiederkehr.connectors.spi.FilePreview.Column;
import org.wiederkehr.connectors.spi.FilePreview.Problem;

/** Shows one file. */
final class Showing {

    private static final int SAMPLES = 5;
    private static final int MAX_COLUMNS = 200;
    private static final int MAX_CELL = 200;
    private static final String TOTAL = "TOTAL";

    private final Opened file;
    private final CsvSettings settings;
    private final boolean amountNeeded;
    private final List<Problem> problems;

    Showing(Opened file, CsvSettings settings, boolean amountNeeded) {
        this.file = file;
        this.settings = settings;
        this.amountNeeded = amountNeeded;
        this.problems = new ArrayList<>(file.problems());
    }

    FilePreview preview(int rows) {
        List<FilePreview.Row> shown = file.sample().rows().isEmpty() ? List.of() : rows(rows);
        return new FilePreview(file.file().name(), file.settings().role().map(Role::name), detection(), columns(),
                shown,
                problems);
    }

    private Map<String, String> detection() {
        CsvFile settled = file.settings();
        Map<String, String> detection = new LinkedHashMap<>();
        settled.encoding().ifPresent(encoding -> detection.put("encoding", encoding.name()));
        detection.put("mark", Boolean.toString(file.mark()));
        settled.delimiter().ifPresent(delimiter -> detection.put("delimiter", delimiter.name()));
        settled.header().ifPresent(header -> detection.put("header", Boolean.toString(header)));
        settled.numbers().ifPresent(numbers -> detection.put("numbers", numbers.name()));
        settled.dates().ifPresent(dates -> detection.put("dates", dates.name()));
        return detection;
    }

    private List<Column> columns() {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        file.settings().columns().orElse(List.of()).forEach(mapped -> fields.put(mapped.column(), mapped.field()));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(file.sample().width(), MAX_COLUMNS); i++) {
            List<String> samples = Sample.column(file.data(), i).stream().distinct().limit(SAMPLES).map(Showing::shown)
                    .toList();
            columns.add(new Column(i, i < file.headers().size() ? shown(file.headers().get(i)) : "", samples,
                    Optional.ofNullable(fields.get(i)).map(Field::name)));
        }
        return columns;
    }

    private List<FilePreview.Row> rows(int rows) {
        Role role = file.settings().role().orElse(Role.IGNORE);
        boolean needed = role == Role.ORDERS ? amountNeeded : role == Role.PAYMENTS || role == Role.LINES;
        try {
            Source source = Source.of(file.file(), 0, file.settings());
            Mapping mapping = mapping(source);
            RowReader reader = source.reader(settings, needed, mapping);
            return file.data().stream().limit(rows).map(row -> row(reader.read(row), mapping)).toList();
        } catch (Failure e) {
            problems.add(new Problem(e.code(), e.parameters()));
            return List.of();
        }
    }

    private Mapping mapping(Source source) throws Failure {
        Mapping mapping = new Mapping(new EnumMap<>(Field.class), file.sample().width());
        try {
            mapping = Mapping.resolve(source.settings(), source.role(), source.format().header(),
                    file.sample().rows().get(0));
        } catch (Failure e) {
            problems.add(new Problem(e.code(), e.parameters()));
        }
        for (Field missing : mapping.missing(source.role())) {
            problems.add(new Problem(Reason.FILE_UNMAPPED.code(), Map.of("missing", missing.name())));
        }
        return mapping;
    }

    private static FilePreview.Row row(Values values, Mapping mapping) {
        List<Cell> mapped = new ArrayList<>();
        for (Map.Entry<Field, Integer> column : mapping.columns().entrySet()) {
            mapped.add(cell(values, column.getKey(), column.getValue()));
        }
        values.total().map(BigDecimal::toPlainString)
                .ifPresent(total -> mapped.add(new Cell(TOTAL, -1, total, Optional.empty())));
        values.wrong().stream().filter(wrong -> wrong.field().isEmpty())
                .forEach(wrong -> mapped.add(new Cell("ROW", -1, "", Optional.of(wrong.shown()))));
        List<String> raw = values.row().cells().stream().limit(MAX_COLUMNS).map(Showing::shown).toList();
        return new FilePreview.Row(values.row().line(), raw, mapped);
    }

    private static Cell cell(Values values, Field field, int column) {
        Optional<Problem> problem = values.wrong().stream().filter(wrong -> wrong.field().equals(Optional.of(field)))
                .findFirst().map(Wrong::shown);
        String value = Optional.ofNullable(values.good().get(field))
                .map(good -> good instanceof BigDecimal number ? number.toPlainString() : good.toString()).orElse("");
        return new Cell(field.name(), column, value, problem);
    }

    // no database and no frame takes a NUL, and a preview is no place for a novel
    private static String shown(String cell) {
        String beginning = cell.length() > MAX_CELL ? cell.substring(0, MAX_CELL - 1) + "…" : cell;
        return beginning.replace('\0', '\u2400');
    }
}
