package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wiederkehr.run.KeycloakAdmin;

/**
 * A key pair of ours among the realm's own keys: tokens minted with it are as good as the identity server's, so that a
 * forgery can differ from a good token in one single thing.
 */
final class Mint {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    final KeyPair pair;
    final String kid;

    private Mint(KeyPair pair, String kid) {
        this.pair = pair;
        this.kid = kid;
    }

    /** Puts the key into the realm; it only verifies there, nothing is signed with it by the identity server. */
    static Mint in(KeycloakAdmin realm) {
        KeyPair pair = pair();
        String name = "mint-" + System.nanoTime();
        ObjectNode component = JsonNodeFactory.instance.objectNode().put("name", name).put("providerId", "rsa")
                .put("providerType", "org.keycloak.keys.KeyProvider");
        ObjectNode config = component.putObject("config");
        config.putArray("priority").add("1");
        config.putArray("enabled").add("true");
        config.putArray("active").add("false");
        config.putArray("algorithm").add("RS256");
        config.putArray("privateKey").add(pem(pair.getPrivate()));
        realm.post("/wiederkehr/components", component);
        String modulus = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        for (JsonNode key : realm.get("/wiederkehr/keys").body().path("keys")) {
            if (key.path("publicKey").asText().equals(modulus)) {
                return new Mint(pair, key.path("kid").asText());
            }
        }
        throw new IllegalStateException("the realm did not take the key");
    }

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ObjectNode header() {
        return JsonNodeFactory.instance.objectNode().put("alg", "RS256").put("typ", "JWT").put("kid", kid);
    }

    String sign(ObjectNode header, String claims) {
        return sign(header, claims, pair.getPrivate());
    }

    static String sign(ObjectNode header, String claims, PrivateKey key) {
        String content = encode(header.toString()) + "." + encode(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hmac(ObjectNode header, String claims, byte[] secret) {
        String content = encode(header.toString()) + "." + encode(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String unsigned(ObjectNode header, String claims) {
        return encode(header.toString()) + "." + encode(claims) + ".";
    }

    static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----";
    }

    static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
