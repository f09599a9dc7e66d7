package org.wiederkehr.connectors.csv;

/** Counts characters beyond ASCII that are valid UTF-8, and bytes that cannot be. */
final class Utf8Scan {

    private long valid;
    private long invalid;
    private int pending;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            take(bytes[i] & 0xFF);
        }
    }

    private void take(int value) {
        boolean continues = (value & 0xC0) == 0x80;
        if (pending > 0 && continues) {
            pending--;
            valid += pending == 0 ? 1 : 0;
            return;
        }
        if (pending > 0) {
            // the sequence broke off
            invalid++;
            pending = 0;
        }
        if (value >= 0x80) {
            pending = following(value);
            invalid += pending == 0 ? 1 : 0;
        }
    }

    private static int following(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid + (pending > 0 ? 1 : 0);
    }
}
