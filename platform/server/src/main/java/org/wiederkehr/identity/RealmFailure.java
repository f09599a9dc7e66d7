package org.wiederkehr.identity;

/** The identity server refused or failed. */
final class RealmFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    RealmFailure(int status, String what) {
        super("the identity server answered " + status + " to " + what);
        this.status = status;
    }

    int status() {
        return status;
    }
}
