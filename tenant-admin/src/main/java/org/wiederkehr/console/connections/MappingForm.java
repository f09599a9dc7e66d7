package org.wiederkehr.console.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiederkehr.console.web.Visit;

/** The filled-in mapping form: files by number ({@code f0.role}, {@code f0.c3}), then what holds for all of them. */
final class MappingForm {

    private final Visit visit;

    MappingForm(Visit visit) {
        this.visit = visit;
    }

    CsvSettings settings() {
        int count = visit.parameter("files").map(Integer::valueOf).orElse(0);
        List<CsvSettings.File> files = IntStream.range(0, Math.min(20, count)).mapToObj(this::file).toList();
        return new CsvSettings(files, visit.parameter("currency"), Optional.of(list("noCustomer")),
                list("creditPrefixes"));
    }

    /**
     * When the form of a file (its delimiter, encoding, header or role) was changed, its columns are others than before: they are
     * left out, so that the connector suggests them anew.
     */
    private CsvSettings.File file(int number) {
        String prefix = "f" + number + ".";
        Optional<String> role = visit.parameter(prefix + "role");
        boolean same = role.equals(visit.parameter(prefix + "was.role"))
                && Stream.of("encoding", "delimiter", "header").allMatch(
                        name -> visit.parameter(prefix + name).equals(visit.parameter(prefix + "was." + name)));
        return new CsvSettings.File(visit.parameterOr(prefix + "name", ""), role, visit.parameter(prefix + "encoding"),
                visit.parameter(prefix + "delimiter"), visit.parameter(prefix + "header").map(Boolean::valueOf),
                visit.parameter(prefix + "numbers"),
                visit.parameter(prefix + "dates"), same ? Optional.of(columns(prefix)) : Optional.empty());
    }

    private List<CsvSettings.Column> columns(String prefix) {
        int count = visit.parameter(prefix + "columns").map(Integer::valueOf).orElse(0);
        var columns = new ArrayList<CsvSettings.Column>();
        for (int index = 0; index < Math.min(1000, count); index++) {
            int column = index;
            visit.parameter(prefix + "c" + index).ifPresent(
                    field -> columns
                            .add(new CsvSettings.Column(column, field, visit.parameter(prefix + "h" + column))));
        }
        return columns;
    }

    private List<String> list(String name) {
        return Stream.of(visit.parameterOr(name, "").split(";")).map(String::strip).filter(value -> !value.isEmpty())
                .toList();
    }
}
