package org.wiederkehr.run.isolation.bleed;

/** How a transaction ends. */
public enum Fate {
    COMMIT, ROLLBACK, KILLED
}
