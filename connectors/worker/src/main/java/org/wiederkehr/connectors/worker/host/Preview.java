package org.wiederkehr.connectors.worker.host;

import java.util.List;
import java.util.Map;

import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.FileRole;

/** Answer to a request for a preview. */
public sealed interface Preview {

    /**
     * How the files would be read.
     *
     * @param roles
     *            what a file can be, and to what its columns can be mapped
     * @param suggested
     *            the given settings with all gaps filled by guesses: ready to be shown, changed, and stored
     */
    record Shown(List<FilePreview> files, List<FileRole> roles, Settings suggested) implements Preview {}

    /** No answer; the same categories and codes as {@link ReadOutcome.Failed}. */
    record Failed(Fault category, String code, Map<String, String> parameters) implements Preview {
        public Failed {
            parameters = Map.copyOf(parameters);
        }
    }
}
