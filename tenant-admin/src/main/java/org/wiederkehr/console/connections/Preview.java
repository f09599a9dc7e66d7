package org.wiederkehr.console.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiederkehr.console.text.Say;

/**
 * How files would be read; nothing is stored yet.
 *
 * @param suggested settings with every gap filled
 * @param texts what the connector's codes mean in the reader's language
 */
record Preview(List<File> files, List<Role> roles, CsvSettings suggested, Map<String, String> texts) {

    /** In place of a field's code: the row itself. */
    private static final String WHOLE_ROW = "ROW";
    /** Fields whose values are numbers even without anything behind the comma; a customer's number is none. */
    private static final Set<String> NUMBERS = Set.of("AMOUNT", "TOTAL", "UNIT_PRICE", "QUANTITY");

    record File(String file, Optional<String> role, Map<String, String> detection, List<Column> columns, List<Row> rows,
            List<Problem> problems) {

        /** The fields that are mapped, in their order: a wrong row may lack one that the others have. */
        List<String> fields() {
            return rows.stream().flatMap(row -> row.mapped().stream()).map(Cell::field)
                    .filter(field -> !field.equals(WHOLE_ROW)).distinct().toList();
        }

        /** Whether a column of the preview holds numbers, so that its head stands above them. */
        boolean isNumber(String field) {
            return rows.stream().flatMap(row -> row.at(field).stream()).anyMatch(Cell::number);
        }

        /** How many digits behind the comma this column needs. */
        int digits(String field) {
            return rows.stream().flatMap(row -> row.at(field).stream()).mapToInt(Cell::digits).max().orElse(0);
        }

        long wrongRows() {
            return rows.stream().filter(row -> row.mapped().stream().anyMatch(cell -> cell.problem().isPresent()))
                    .count();
        }
    }

    record Column(int index, String header, List<String> samples, Optional<String> field) {}

    record Row(long line, List<String> raw, List<Cell> mapped) {

        Optional<Cell> at(String field) {
            return mapped.stream().filter(cell -> cell.field().equals(field)).findFirst();
        }

        /** What is wrong with it as a whole, and not with one of its cells. */
        Optional<Problem> problem() {
            return at(WHOLE_ROW).flatMap(Cell::problem);
        }
    }

    record Cell(String field, int column, String value, Optional<Problem> problem) {

        boolean number() {
            return value.matches(NUMBERS.contains(field) ? "-?\\d{1,15}(\\.\\d{1,6})?" : "-?\\d{1,15}\\.\\d{1,6}");
        }

        int digits() {
            return number() && value.contains(".") ? value.length() - value.indexOf('.') - 1 : 0;
        }

        /** As the reader writes it: days come as ISO dates, money in plain decimals. */
        String shown(Say say, int digits) {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return say.date(LocalDate.parse(value));
            }
            return number() ? say.number(Double.parseDouble(value), digits) : say.codeOr("kind", value, value);
        }
    }

    record Problem(String code, Map<String, String> parameters) {}

    record Role(String code, List<Field> fields) {}

    record Field(String code, boolean required, boolean personal) {}

    String text(String code) {
        return texts.getOrDefault(code, code.substring(code.indexOf('.') + 1));
    }

    /** The sentence for a problem, its braces filled; a value that is itself a field's code is said in words. */
    String text(Problem problem) {
        String sentence = texts.getOrDefault(problem.code(), problem.code());
        for (var parameter : problem.parameters().entrySet()) {
            String value = texts.getOrDefault("field." + parameter.getValue(), parameter.getValue());
            sentence = sentence.replace("{" + parameter.getKey() + "}", value);
        }
        return sentence;
    }

    CsvSettings.File settings(File file) {
        return suggested.file(file.file()).orElseGet(() -> CsvSettings.File.named(file.file()));
    }

    List<Field> fieldsOf(String role) {
        return roles.stream().filter(known -> known.code().equals(role)).findFirst().map(Role::fields)
                .orElse(List.of());
    }

    /** What nobody mapped although the role of the file needs it. */
    List<String> missing(File file) {
        List<String> mapped = file.columns().stream().flatMap(column -> column.field().stream()).toList();
        return fieldsOf(file.role().orElse("")).stream().filter(Field::required).map(Field::code)
                .filter(code -> !mapped.contains(code)).toList();
    }

    boolean complete() {
        return files.stream().allMatch(file -> missing(file).isEmpty());
    }
}
