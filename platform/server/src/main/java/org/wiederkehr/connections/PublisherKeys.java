package org.wiederkehr.connections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.wiederkehr.connectors.worker.host.Publisher;
import org.wiederkehr.connectors.worker.host.TrustedPublishers;

/** The publishers an operator trusts: one Ed25519 public key in PEM each, {@code <name>.pub} or {@code <name>.pem}. */
final class PublisherKeys {
    private PublisherKeys() {}

    /** Without any key no connector runs; a file that holds no key is an error, not a gap. */
    static TrustedPublishers in(Path folder) {
        List<Publisher> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.{pem,pub}")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                found.add(new Publisher(name.substring(0, name.length() - 4), key(Files.readString(file)), Set.of()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new IllegalStateException("a file in " + folder + " is no Ed25519 public key in PEM", noKey);
        }
        return new TrustedPublishers(found);
    }

    private static PublicKey key(String pem) throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
