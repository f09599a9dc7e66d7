package org.wiederkehr.console.connections;

import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/**
 * The second step of the wizard: what was detected, and which column holds what.
 *
 * @param uploads ids of the files that are looked at
 * @param trouble why there is no preview, as a sentence
 */
record MappingView(Frame frame, Connection connection, List<String> uploads, Optional<Preview> preview,
        String trouble) {

    String path() {
        return frame.at(connection.path());
    }

    String message() {
        Say say = frame.say();
        if (preview.isEmpty()) {
            return say.t("mapping.message.none");
        }
        if (!preview.get().complete()) {
            return say.t("mapping.message.missing");
        }
        long wrong = preview.get().files().stream().mapToLong(Preview.File::wrongRows).sum();
        return wrong == 0 ? say.t("mapping.message.good") : say.t("mapping.message.wrong", wrong);
    }
}
