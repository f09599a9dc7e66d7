package org.wiederkehr.connectors.worker.host;

import java.util.Map;

import org.wiederkehr.connectors.spi.Fault;

/** How a read ended. The child process is gone in every case. */
public sealed interface ReadOutcome {

    /**
     * The plugin said explicitly that everything was delivered; only now may the run be published.
     *
     * @param changes
     *            delivered by this process, not by earlier ones of the same run
     */
    record Completed(long changes, long rejections) implements ReadOutcome {}

    /** {@link RunningRead#cancel} was called first. */
    record Cancelled() implements ReadOutcome {}

    /**
     * It went wrong; what was delivered stays covered by its checkpoint.
     *
     * @param code
     *            of a message, see {@link PluginMessages}
     */
    record Failed(Fault category, String code, Map<String, String> parameters) implements ReadOutcome {
        public Failed {
            parameters = Map.copyOf(parameters);
        }
    }
}
