package org.wiederkehr.connectors.worker.host;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

import org.wiederkehr.connectors.worker.host.Trouble.Refused;

/** Finds out who signed. */
final class Signatures {

    private Signatures() {}

    static Set<Publisher> signers(TrustedPublishers trusted, byte[] list, byte[] signature) throws Refused {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(new String(signature, StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException e) {
            throw new Refused("plugin.unsigned");
        }
        Set<Publisher> signers = new HashSet<>();
        for (Publisher publisher : trusted.publishers()) {
            if (signed(publisher, list, decoded)) {
                signers.add(publisher);
            }
        }
        if (signers.isEmpty()) {
            throw new Refused("plugin.untrusted");
        }
        return signers;
    }

    private static boolean signed(Publisher publisher, byte[] list, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publisher.key());
            ed25519.update(list);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            // not a signature of this key at all
            return false;
        }
    }
}
