package org.wiederkehr.run.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Datasets;
import org.wiederkehr.run.house.Firm;

/** The script that the README offers: it knows nothing but the file which the demo writes, and the API. */
class ImportScriptIT {
    private static final Path SCRIPT = Path.of("../../docs/import.sh").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private record Ended(int status, String out, String err) {
        JsonNode line(String start) throws IOException {
            String line = out.lines().filter(each -> each.startsWith(start)).findFirst().orElse("");
            return new ObjectMapper().readTree(line.substring(Math.min(line.length(), start.length())));
        }
    }

    @BeforeEach
    void demo_file() {
        assumeTrue(Stream.of("bash", "curl", "python3").allMatch(ImportScriptIT::isThere),
                "the script needs bash, curl and python3");
        Firm firm = Firm.found();
        List<DemoUser> users = Stream.of("operator", "tenant-admin").map(role -> user(firm, role)).toList();
        DemoFile.write(folder.resolve("demo.json"), folder, TestStack.get(), users);
    }

    private static DemoUser user(Firm firm, String role) {
        String named = role.equals("operator") ? "platform-operator" : role;
        return new DemoUser(firm.email(role), "Test " + role, firm.alias(), named, Firm.PASSWORD);
    }

    /** Figures as published with the data set. */
    @Test
    void cdnow_is_imported_into_a_fresh_tenant_and_its_figures_are_read_back() throws Exception {
        Ended script = run(Datasets.path(Datasets.CDNOW).toString(), "1997-09-30");

        assertThat(script.err()).isEmpty();
        assertThat(script.status()).isZero();
        assertThat(script.line("import   ").path("new").asLong()).isEqualTo(6_919);
        JsonNode all = script.line("all      ");
        assertThat(all.path("customers").asLong()).isEqualTo(2_357);
        assertThat(all.at("/figures/revenue/minor").asLong()).isEqualTo(24_409_194);
        JsonNode then = script.line("as of    ").path("figures");
        assertThat(then.path("orders").asLong()).isEqualTo(4_960);
        assertThat(then.at("/revenue/minor").asLong()).isEqualTo(17_311_555);
        assertThat(then.path("repeatBuyers").asLong()).isEqualTo(946);
        assertThat(then.path("repeatOrderDays").asLong()).isEqualTo(2_457);
    }

    @Test
    void a_file_may_be_named_as_people_name_files() throws Exception {
        Path file = Files.writeString(folder.resolve("Aufträge & Co #1 + 2026.csv"),
                "Kunde;Datum;Betrag\nK1;05.01.2026;20,00\nK2;06.01.2026;30,00\n");

        Ended script = run(file.toString());

        assertThat(script.err()).isEmpty();
        assertThat(script.line("import   ").path("new").asLong()).isEqualTo(2);
        assertThat(script.line("all      ").at("/figures/revenue/minor").asLong()).isEqualTo(5_000);
    }

    @Test
    void what_the_server_refuses_ends_the_script_with_the_servers_own_words() throws Exception {
        Ended script = run(Files.writeString(folder.resolve("leer.csv"), "").toString());

        assertThat(script.status()).isNotZero();
        assertThat(script.out()).isEmpty();
        assertThat(script.err()).contains("The server refused", "/problems/");
    }

    @Test
    void a_missing_file_and_a_demo_that_does_not_run_are_named() throws Exception {
        assertThat(run(folder.resolve("nowhere.csv").toString()).err()).contains("nowhere.csv cannot be read");
        Path file = Files.writeString(folder.resolve("a.csv"), "Kunde;Datum;Betrag\nK1;05.01.2026;20,00\n");
        Files.delete(folder.resolve("demo.json"));

        assertThat(run(file.toString()).err()).contains("demo.json is not there", "./mvnw -Pdemo");
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder script = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        script.environment().put("DEMO_JSON", folder.resolve("demo.json").toString());
        script.environment().put("LC_ALL", "C.UTF-8");
        int status = script.start().waitFor();
        return new Ended(status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
