package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tokens that are wrong in one thing each; all but that thing is as in a good one. */
record Forgeries(Mint mint, ObjectNode claims) {

    String good() {
        return mint.sign(mint.header(), claims.toString());
    }

    Map<String, String> all() {
        Map<String, String> bad = new LinkedHashMap<>();
        wrongSignatures(bad);
        wrongHeaders(bad);
        wrongClaims(bad);
        noTokensAtAll(bad);
        return bad;
    }

    private void wrongSignatures(Map<String, String> bad) {
        KeyPair stranger = Mint.pair();
        String good = good();
        String signature = good.substring(good.lastIndexOf('.') + 1);
        String content = good.substring(0, good.lastIndexOf('.'));
        bad.put("signed by a stranger", Mint.sign(mint.header(), claims.toString(), stranger.getPrivate()));
        bad.put("signature missing", content + ".");
        bad.put("signature cut", content + "." + signature.substring(0, signature.length() / 2));
        bad.put("signature bent", content + "." + (signature.startsWith("A") ? "B" : "A") + signature.substring(1));
        bad.put("signature all zero", content + "." + "A".repeat(signature.length()));
        bad.put("claims raised under an old signature", content.substring(0, content.indexOf('.')) + "."
                + Mint.encode(claims.deepCopy().put("sub", "somebody-else").toString()) + "." + signature);
    }

    private void wrongHeaders(Map<String, String> bad) {
        KeyPair stranger = Mint.pair();
        String said = claims.toString();
        bad.put("alg none", Mint.unsigned(mint.header().put("alg", "none"), said));
        bad.put("alg NoNe", Mint.unsigned(mint.header().put("alg", "NoNe"), said));
        bad.put("alg missing", Mint.sign(header(header -> header.remove("alg")), said, mint.pair.getPrivate()));
        bad.put("HS256 with the public key", Mint.hmac(mint.header().put("alg", "HS256"), said,
                Mint.pem(mint.pair.getPublic()).getBytes(StandardCharsets.US_ASCII)));
        bad.put("HS256 with the public key's bytes", Mint.hmac(mint.header().put("alg", "HS256"), said,
                mint.pair.getPublic().getEncoded()));
        bad.put("HS256 without a key id", Mint.hmac(header(header -> {
            header.put("alg", "HS256");
            header.remove("kid");
        }), said, "wiederkehr-api-wiederkehr-api-wiederkehr".getBytes(StandardCharsets.US_ASCII)));
        bad.put("RS512 said, RS256 done", mint.sign(mint.header().put("alg", "RS512"), said));
        bad.put("PS256 said, RS256 done", mint.sign(mint.header().put("alg", "PS256"), said));
        bad.put("ES256 with a zero signature", Mint.unsigned(mint.header().put("alg", "ES256"), said) + "A".repeat(86));
        bad.put("unknown key id", mint.sign(mint.header().put("kid", "nobody-knows"), said));
        bad.put("no key id, stranger's key",
                Mint.sign(header(header -> header.remove("kid")), said, stranger.getPrivate()));
        bad.put("key of the sender's own", Mint.sign(header(header -> {
            header.remove("kid");
            header.putObject("jwk").put("kty", "RSA").put("e", "AQAB").put("n",
                    Mint.encode(stranger.getPublic().toString()));
        }), said, stranger.getPrivate()));
        bad.put("key from the sender's address", Mint.sign(
                mint.header().put("kid", "mine").put("jku", "http://127.0.0.1:9/keys"), said, stranger.getPrivate()));
        bad.put("certificate from the sender's address", Mint.sign(
                mint.header().put("kid", "mine").put("x5u", "http://127.0.0.1:9/cert"), said, stranger.getPrivate()));
    }

    private void wrongClaims(Map<String, String> bad) {
        long now = System.currentTimeMillis() / 1000;
        bad.put("expired", with(said -> said.put("exp", now - 3600)));
        bad.put("without an end", with(said -> said.remove("exp")));
        bad.put("not yet valid", with(said -> said.put("nbf", now + 3600)));
        bad.put("of another realm",
                with(said -> said.put("iss", said.path("iss").asText().replace("/wiederkehr", "/master"))));
        bad.put("of another server", with(said -> said.put("iss", "http://evil.example/realms/wiederkehr")));
        bad.put("issuer missing", with(said -> said.remove("iss")));
        bad.put("for another audience", with(said -> said.put("aud", "account")));
        bad.put("for the console", with(said -> said.putArray("aud").add("wiederkehr-console").add("account")));
        bad.put("for nobody", with(said -> said.remove("aud")));
        bad.put("an ID token", with(said -> said.put("typ", "ID")));
        bad.put("a refresh token", with(said -> said.put("typ", "Refresh")));
        bad.put("subject missing", with(said -> said.remove("sub")));
        bad.put("subject empty", with(said -> said.put("sub", "")));
        bad.put("time of issue missing", with(said -> said.remove("iat")));
        bad.put("claims that are no object", mint.sign(mint.header(), "[]"));
        bad.put("claims that are no JSON", mint.sign(mint.header(), "{\"sub\":"));
    }

    private void noTokensAtAll(Map<String, String> bad) {
        bad.put("two dots", "..");
        bad.put("one word", "abc");
        bad.put("five parts", "a.b.c.d.e");
        bad.put("a hundred thousand letters", "x".repeat(100_000));
    }

    private ObjectNode header(Consumer<ObjectNode> change) {
        ObjectNode header = mint.header();
        change.accept(header);
        return header;
    }

    private String with(Consumer<ObjectNode> change) {
        ObjectNode changed = claims.deepCopy();
        change.accept(changed);
        return mint.sign(mint.header(), changed.toString());
    }

    /** The claims of a token that the identity server issued. */
    static ObjectNode claimsOf(String token) {
        try {
            return (ObjectNode) new ObjectMapper()
                    .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
