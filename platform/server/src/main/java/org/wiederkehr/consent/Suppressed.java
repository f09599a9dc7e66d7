package org.wiederkehr.consent;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The suppression list of one tenant as it stood when it was asked for. It can be asked about somebody, not read: it
 * holds keyed hashes only.
 *
 * @param entries
 *            kind and hex hash, joined
 * @param hash
 *            the keyed hash in hex of a value for a purpose, bound to the tenant
 */
public record Suppressed(Set<String> entries, BinaryOperator<String> hash) {
    private static final String GERMANY = "+49";

    public Suppressed {
        entries = Set.copyOf(entries);
    }

    /** What an entry is the hash of. */
    enum Kind {
        SOURCE_ID, EMAIL, PHONE
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether this party of this connection is somebody who was erased, by its id there or by address or number. */
    public boolean bars(long connection, String sourceId, Optional<String> email, Optional<String> phone) {
        return !entries.isEmpty() && keys(connection, sourceId, email, phone).stream()
                .anyMatch(key -> entries.contains(entry(key, hash)));
    }

    /** What is hashed of a person; what is blank is not. */
    static Set<Key> keys(long connection, String sourceId, Optional<String> email, Optional<String> phone) {
        return Set.of(new Key(Kind.SOURCE_ID, connection + "/" + sourceId),
                new Key(Kind.EMAIL, email.map(Suppressed::plainEmail).orElse("")),
                new Key(Kind.PHONE, phone.map(Suppressed::plainPhone).orElse(""))).stream()
                .filter(key -> !key.value().isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    static String entry(Key key, BinaryOperator<String> hash) {
        return entry(key.kind().name(), hash.apply(purpose(key), key.value()));
    }

    static String purpose(Key key) {
        return "suppression/" + key.kind();
    }

    static String entry(String kind, String hex) {
        return kind + " " + hex;
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static String plainEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** 0421 / 12 34-5, +49 (0)421 12345 and 0049421 12345 are one number; one without a country is a German one. */
    private static String plainPhone(String phone) {
        String plain = phone.replace("(0)", "").replaceAll("[^0-9+]", "");
        if (plain.startsWith("00")) {
            return "+" + plain.substring(2);
        }
        return plain.startsWith("0") ? GERMANY + plain.substring(1) : plain;
    }

    /** One value that names a person. */
    record Key(Kind kind, String value) {}
}
