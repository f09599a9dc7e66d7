package org.wiederkehr.console.web;

import java.util.Locale;

/** The kinds of trouble a page can speak of: what happened, what was kept, what to do. */
enum Trouble {

    NOT_FOUND, NOT_ALLOWED, SESSION_EXPIRED, FORM_EXPIRED, STALE, LOGIN_AWAY, PLATFORM_AWAY, OURS;

    static Trouble of(int status) {
        return switch (status) {
            case 404, 405 -> NOT_FOUND;
            case 403 -> NOT_ALLOWED;
            case 401 -> SESSION_EXPIRED;
            case 409, 412 -> STALE;
            case 502, 503, 504 -> PLATFORM_AWAY;
            default -> OURS;
        };
    }

    String key() {
        return "trouble." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the same address may answer before long. */
    boolean againHelps() {
        return this == LOGIN_AWAY;
    }

    boolean loginHelps() {
        return this == SESSION_EXPIRED || this == FORM_EXPIRED;
    }
}
