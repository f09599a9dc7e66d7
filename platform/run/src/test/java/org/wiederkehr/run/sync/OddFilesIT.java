package org.wiederkehr.run.sync;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Files as they should not be: the server never fails over them, and its answer names place and remedy. */
class OddFilesIT {
    private static final String HEADER = "Kundennummer;Name;Datum;Betrag\n";
    private static final String GOOD = "K1;Müller;31.03.2026;1.234,56\n";

    private static Firm firm;

    @BeforeAll
    static void found() {
        firm = Firm.found();
    }

    /**
     * @param stored how many rows arrive
     * @param said   what must be among the sentences of all answers
     */
    record Odd(String name, Supplier<byte[]> content, long stored, List<String> said) {
        Odd(String name, byte[] content, long stored, String... said) {
            this(name, () -> content, stored, List.of(said));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Odd> files() {
        return Stream.of(new Odd("good", text(HEADER + GOOD), 1, "SUCCEEDED"),
                new Odd("empty", new byte[0], 0, "The file is empty"),
                new Odd("header only", text(HEADER), 0, "holds only its header", "repeat the export"),
                new Odd("one line without end", text("K1;Müller;31.03.2026;1.234,56"), 1, "SUCCEEDED"),
                new Odd("picture", noise(), 0, "not a text file", "save it as CSV"),
                new Odd("zip of nothing but zeros", bomb(), 0, "not a text file", "save it as CSV"),
                new Odd("10,000 columns", text(HEADER + GOOD + ";x".repeat(10_000) + "\n"), 0, "line 3",
                        "check this line"),
                new Odd("10,000 columns in the header", text("x;".repeat(10_000) + "\n" + GOOD), 0, "line 1",
                        "check this line"),
                new Odd("NUL bytes", text(HEADER + GOOD + "K2;Mei\0er;31.03.2026;2,00\n"), 1, "a.csv:3 NAME",
                        "control character", "remove it"),
                new Odd("two encodings", joined(text((HEADER + GOOD.repeat(5))), "K2;Schröder;31.03.2026;2,00\n"
                        .getBytes(ISO_8859_1)), 5, "a.csv:7", "save the whole file as UTF-8"),
                new Odd("UTF-16 without a mark", (HEADER + GOOD.repeat(20)).getBytes(UTF_16LE), 20, "SUCCEEDED"),
                new Odd("quote never closed", text(HEADER + GOOD + "K2;\"Meier;31.03.2026;2,00\n" + GOOD), 0, "line 3",
                        "quote"),
                new Odd("impossible day and number", text(HEADER + GOOD.repeat(20) + "K2;B;31.02.2026;1,00\n"
                        + "K3;C;31.03.2026;1e999\n"), 20, "a.csv:22 DATE", "a.csv:23 AMOUNT", "too large"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_odd_file_is_answered_by_place_and_remedy(Odd odd) {
        Import files = Import.into(firm, odd.name()).speaking("en");
        Answers answers = new Answers();
        Api.Answer upload = answers.add(files.upload("a.csv", odd.content().get()));
        if (upload.status() == 201) {
            carryOn(files, upload.at("/id").asText(), answers);
        }
        assertThat(answers.statuses()).allMatch(status -> status < 500);
        assertThat(answers.stored()).as(answers.toString()).isEqualTo(odd.stored());
        assertThat(answers.toString()).contains(odd.said());
    }

    private static void carryOn(Import files, String upload, Answers answers) {
        Api.Answer preview = answers.add(files.preview(upload));
        if (preview.status() == 200) {
            answers.problems(preview.body());
            files.settle(preview.at("/suggested"));
            Api.Answer start = answers.add(files.start(upload));
            if (start.status() == 201) {
                JsonNode run = files.resting(start.at("/id").asText());
                answers.run(run);
                answers.rejects(
                        firm.as("consultant").with("Accept-Language", "en")
                                .get("/syncs/" + run.path("id").asText() + "/rejects"));
            }
        }
    }

    /** What the server said about one file. */
    private static final class Answers {
        private final List<Integer> statuses = new ArrayList<>();
        private final StringBuilder said = new StringBuilder();
        private long stored;

        Api.Answer add(Api.Answer answer) {
            statuses.add(answer.status());
            if (answer.status() >= 400) {
                said.append(answer.text()).append('\n');
            }
            return answer;
        }

        void problems(JsonNode preview) {
            preview.at("/files/0/problems").forEach(
                    problem -> said.append(preview.path("texts").path(problem.path("code").asText()).asText())
                            .append('\n'));
        }

        void run(JsonNode run) {
            said.append(run.path("state").asText()).append(' ').append(run.at("/problem/title").asText()).append('\n');
            stored = run.path("new").asLong();
        }

        void rejects(Api.Answer page) {
            add(page).at("/items").forEach(reject -> said.append(reject.path("file").asText()).append(':')
                    .append(reject.path("line").asText()).append(' ').append(reject.path("field").asText()).append(' ')
                    .append(reject.path("text").asText()).append('\n'));
        }

        List<Integer> statuses() {
            return statuses;
        }

        long stored() {
            return stored;
        }

        @Override
        public String toString() {
            return said.toString();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The beginning of a PNG, then all bytes there are. */
    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 167 + i / 251);
        }
        System.arraycopy(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, noise, 0, 8);
        return noise;
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
