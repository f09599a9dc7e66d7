package org.wiederkehr.connectors.worker.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The command line of signing. */
public final class SignPlugin {

    private SignPlugin() {}

    /**
     * Two uses.
     *
     * @param args
     *            {@code keygen <directory> <name>} writes {@code <name>.key} and {@code <name>.pub} unless they exist;
     *            {@code sign <private key> <plugin.zip> <signed.zip>} writes the signed plugin
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        if (args.length == 3 && args[0].equals("keygen")) {
            keygen(Path.of(args[1]), args[2]);
        } else if (args.length == 4 && args[0].equals("sign")) {
            PluginSigner.sign(Keys.privateKey(Files.readString(Path.of(args[1]))), Path.of(args[2]), Path.of(args[3]));
        } else {
            System.err.println("keygen <directory> <name> | sign <private key> <plugin.zip> <signed.zip>");
            System.exit(2);
        }
    }

    private static void keygen(Path directory, String name) throws IOException, GeneralSecurityException {
        if (!Files.exists(directory.resolve(name + ".key"))) {
            Files.createDirectories(directory);
            Keys.write(directory, name);
        }
    }
}
