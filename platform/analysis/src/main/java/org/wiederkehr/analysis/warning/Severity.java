package org.wiederkehr.analysis.warning;

/** How bad a signal is. */
public enum Severity {
    YELLOW, RED
}
