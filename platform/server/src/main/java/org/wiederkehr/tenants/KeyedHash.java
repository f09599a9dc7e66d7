package org.wiederkehr.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes with the installation's key ({@code WIEDERKEHR_KEY}, base64 of 32 bytes): equal values of one tenant and one
 * purpose are recognised again, but nobody without the key can try out values, or compare two tenants.
 */
@ApplicationScoped
public class KeyedHash {
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_KEY")
    String key;
    @Inject
    CurrentTenant tenant;

    /** 32 bytes for this value in the current tenant. */
    public byte[] of(String purpose, String value) {
        return hmac(keyFor(purpose + "/" + tenant.id()), value);
    }

    /** A key for one purpose, derived from the installation's; 32 bytes, independent of any tenant. */
    public byte[] keyFor(String purpose) {
        byte[] secret = Base64.getDecoder().decode(key);
        if (secret.length != 32) {
            throw new IllegalStateException("WIEDERKEHR_KEY must be base64 of 32 random bytes");
        }
        return hmac(secret, purpose);
    }

    private static byte[] hmac(byte[] secret, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
