package org.wiederkehr.connectors.spi;

/** What kind of trouble ended a run; decides who must act and whether trying again helps. */
public enum Fault {
    /** A setting is wrong or missing; the parameter {@code field} names it. The client's admin changes it. */
    SETTINGS,
    /** Log-in refused or expired. The client's admin renews it. */
    CREDENTIALS,
    /** Logged in, but not allowed. The source's admin grants a right. */
    PERMISSION,
    /** The source asks for a pause; the parameter {@code seconds} says how long. The host waits and resumes. */
    RATE_LIMIT,
    /** No answer. The host tries again later. */
    UNREACHABLE,
    /** The data as a whole cannot be read, e.g. no text file. The client delivers it anew. */
    BAD_DATA,
    /** The source's shape changed, e.g. a mapped column vanished. The client's admin maps anew. */
    DRIFT,
    /** The checkpoint does not fit. The host reads from the start. */
    CHECKPOINT_EXPIRED,
    /** The source or the plugin misbehaves. Its author looks at it. */
    SOURCE,
    /** Raised by the host only: not signed, changed, or not by a trusted publisher. */
    PLUGIN_REFUSED,
    /** Raised by the host only: the plugin threw, ended the process or broke the protocol. */
    PLUGIN_BUG,
    /** Raised by the host only: memory, time, output, threads or rejected rows beyond the limit. */
    LIMIT,
    /** Raised by the host only: the host itself failed, e.g. no disk space. The operator acts. */
    HOST;

    /** Whether a plugin may raise it. */
    public boolean byPlugin() {
        return compareTo(PLUGIN_REFUSED) < 0;
    }
}
