package org.wiederkehr.connectors.worker.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.zip.ZipOutputStream;

import org.wiederkehr.connectors.worker.naughty.NaughtyPlugin;
import org.wiederkehr.connectors.worker.sign.PluginSigner;
import org.wiederkehr.connectors.worker.testing.Workbench;

/** The naughty plugin as a ZIP. */
final class NaughtyZip {

    private NaughtyZip() {}

    static Path unsigned(Path directory) {
        try {
            Path classes = Path.of(NaughtyPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path zip = directory.resolve("naughty-unsigned.zip");
            String home = NaughtyPlugin.class.getPackageName().replace('.', '/');
            try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
                Workbench.add(classes.resolve(home), "classes/" + home + "/",
                        entries);
                text("classes/META-INF/extensions.idx", NaughtyPlugin.class.getName() + "\n", entries);
                text("plugin.properties", "plugin.id=naughty\nplugin.version=1.0.0\nplugin.requires=>=1.0.0\n",
                        entries);
                text("messages/de.properties", "no-number={sample} ist keine Zahl\nlimit.memory=gelogen\n", entries);
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PluginZip signed(Path directory, PrivateKey key) {
        try {
            Path signed = directory.resolve("naughty.zip");
            PluginSigner.sign(key, unsigned(directory), signed);
            return new PluginZip(signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void text(String name, String text, ZipOutputStream zip) throws IOException {
        Workbench.add(name,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), zip);
    }
}
