package org.wiederkehr.sync;

/** The run was cancelled, or another node has taken it over: what this attempt holds is not wanted any more. */
final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Superseded(long run, int attempt) {
        super("attempt " + attempt + " of run " + run, null, false, false);
    }
}
