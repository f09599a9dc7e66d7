package org.wiederkehr.connectors.worker.host;

import java.util.Map;

import org.wiederkehr.connectors.spi.Fault;

/** Why a task has no result, before it becomes the outcome of a read or a preview. */
record Trouble(Fault fault, String code, Map<String, String> parameters) {

    static Trouble of(Fault fault, String code) {
        return new Trouble(fault, code, Map.of());
    }

    static Trouble of(Fault fault, String code, String parameter, Object value) {
        return new Trouble(fault, code, Map.of(parameter, value.toString()));
    }

    ReadOutcome.Failed ofRead() {
        return new ReadOutcome.Failed(fault, code, parameters);
    }

    Preview.Failed ofPreview() {
        return new Preview.Failed(fault, code, parameters);
    }

    /** Carries it out of a check. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Trouble trouble;

        Refused(Trouble trouble) {
            super(trouble.toString());
            this.trouble = trouble;
        }

        Refused(String code) {
            this(Trouble.of(Fault.PLUGIN_REFUSED, code));
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
