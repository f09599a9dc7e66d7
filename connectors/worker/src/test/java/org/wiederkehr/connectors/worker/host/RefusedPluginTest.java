package org.wiederkehr.connectors.worker.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.host.Trouble.Refused;
import org.wiederkehr.connectors.worker.sign.PluginSigner;
import org.wiederkehr.connectors.worker.testing.Workbench;

class RefusedPluginTest {

    @TempDir
    static Path directory;

    private static Workbench bench;
    private static Path good;

    @BeforeAll
    static void prepare() {
        bench = Workbench.in(directory);
        good = NaughtyZip.signed(directory, bench.keys().getPrivate()).path();
    }

    @Test
    void a_signed_plugin_of_a_trusted_publisher_is_unpacked_as_it_was_signed() throws IOException, Refused {
        Path target = directory.resolve("unpacked");
        try (SignedZip zip = SignedZip.open(good, bench.trusted())) {
            zip.unpack(target);
        }
        assertThat(target.resolve("plugin.properties")).content().contains("plugin.id=naughty");
    }

    @Test
    void an_unsigned_plugin_is_refused() {
        assertThat(refusal(NaughtyZip.unsigned(directory))).isEqualTo("plugin.unsigned");
    }

    @Test
    void a_plugin_signed_by_a_stranger_is_refused() {
        Path other = directory.resolve("other");
        assertThat(other.toFile().mkdir()).isTrue();
        assertThat(refusal(NaughtyZip.signed(other, Workbench.in(other).keys().getPrivate()).path()))
                .isEqualTo("plugin.untrusted");
    }

    @Test
    void a_publisher_may_sign_only_the_plugins_it_is_trusted_for() {
        TrustedPublishers narrow = new TrustedPublishers(
                List.of(new Publisher("test", bench.keys().getPublic(), Set.of("other"))));
        assertThat(refusal(good, narrow)).isEqualTo("plugin.untrusted");
    }

    @Test
    void a_changed_file_is_refused() throws IOException {
        Path changed = rewritten(name -> name,
                (name, content) -> name.equals("plugin.properties") ? text("plugin.id=naughty\n") : content);
        assertThat(refusal(changed)).isEqualTo("plugin.changed");
    }

    @Test
    void an_added_file_is_refused() throws IOException {
        Path changed = rewritten(name -> name, (name, content) -> content, "lib/more.jar");
        assertThat(refusal(changed)).isEqualTo("plugin.changed");
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Path changed = rewritten(name -> name.startsWith("messages/") ? "" : name, (name, content) -> content);
        assertThat(refusal(changed)).isEqualTo("plugin.changed");
    }

    @Test
    void a_changed_list_of_sums_is_refused() throws IOException {
        Path changed = rewritten(name -> name, (name,
                content) -> name.equals(SignedZip.LIST) ? new SequenceInputStream(content, text("\n")) : content);
        assertThat(refusal(changed)).isEqualTo("plugin.untrusted");
    }

    @Test
    void names_that_climb_or_collide_are_refused() throws IOException {
        for (String name : List.of("../up", "/abs", "a/../../up", "a\\b", "C:x", "PLUGIN.properties")) {
            Path changed = rewritten(known -> known, (known, content) -> content, name);
            assertThat(refusal(changed)).as(name).isEqualTo("plugin.names");
        }
    }

    @Test
    void something_that_is_no_zip_is_refused() throws IOException {
        assertThat(refusal(Files.writeString(directory.resolve("x.zip"), "PK, but no"))).isEqualTo("plugin.no-zip");
        assertThat(refusal(directory.resolve("absent.zip"))).isEqualTo("plugin.size");
    }

    @Test
    void a_plugin_packed_with_its_folder_is_told_so_though_it_is_signed() throws IOException, GeneralSecurityException {
        Path folder = rewritten(name -> "naughty/" + name, (name, content) -> content);
        PluginSigner.sign(bench.keys().getPrivate(), folder, folder);
        assertThat(refusal(folder)).isEqualTo("plugin.nameless");
    }

    @Test
    void a_bomb_is_refused_even_when_it_is_signed() throws IOException, GeneralSecurityException {
        Path bomb = directory.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            Workbench.add("lib/bomb", new ByteArrayInputStream(new byte[8 << 20]), zip);
        }
        PluginSigner.sign(bench.keys().getPrivate(), bomb, bomb);
        assertThat(Files.size(bomb)).isLessThan(20_000);
        assertThat(refusal(bomb)).isEqualTo("plugin.size");
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        Path many = directory.resolve("many.zip");
        try (OutputStream out = Files.newOutputStream(many); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= PackageLimits.ENTRIES; i++) {
                NaughtyZip.text("f" + i, "", zip);
            }
        }
        assertThat(refusal(many)).isEqualTo("plugin.size");
    }

    @Test
    void a_refused_plugin_starts_no_process_and_leaves_no_folder() throws IOException, InterruptedException {
        try (ConnectorHost host = bench.host(Limits.STANDARD)) {
            Preview preview = host.preview(new PluginZip(NaughtyZip.unsigned(directory)), Settings.EMPTY, List.of());
            assertThat(preview).isEqualTo(new Preview.Failed(Fault.PLUGIN_REFUSED, "plugin.unsigned", Map.of()));
        }
        try (Stream<Path> left = Files.list(bench.scratch())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_plugin_adds_sentences_but_changes_none_of_the_hosts() {
        try (ConnectorHost host = bench.host(Limits.STANDARD)) {
            PluginMessages messages = host.messages(new PluginZip(good));
            assertThat(messages.text(Locale.GERMAN, "no-number", Map.of("sample", "x"))).isEqualTo("x ist keine Zahl");
            assertThat(messages.text(Locale.GERMAN, "limit.memory", Map.of("limit", "64"))).startsWith("Der Konnektor")
                    .contains("64");
            assertThat(messages.byLanguage().getOrDefault("de", Map.of()).keySet())
                    .containsAll(messages.byLanguage().getOrDefault("en", Map.of()).keySet()).hasSizeGreaterThan(20);
        }
    }

    private interface Rewrite {
        InputStream of(String name, InputStream content);
    }

    private static Path rewritten(UnaryOperator<String> names, Rewrite contents, String... added) throws IOException {
        Path target = Files.createTempFile(directory, "rewritten", ".zip");
        try (ZipFile from = new ZipFile(good.toFile());
                OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                String name = names.apply(entry.getName());
                if (!name.isEmpty()) {
                    Workbench.add(name, contents.of(name, from.getInputStream(entry)), zip);
                }
            }
            for (String name : added) {
                NaughtyZip.text(name, "more", zip);
            }
        }
        return target;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Path zip) {
        return refusal(zip, bench.trusted());
    }

    private static String refusal(Path zip, TrustedPublishers trusted) {
        try (SignedZip opened = SignedZip.open(zip, trusted)) {
            return "accepted " + opened.id();
        } catch (Refused e) {
            return e.trouble().code();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
