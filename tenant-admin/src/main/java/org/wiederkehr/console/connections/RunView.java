package org.wiederkehr.console.connections;

import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.structure.FollowUp;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * One import with the first window of its rejected rows.
 *
 * @param followUp how far the analysis of it is, once it has brought anything
 */
record RunView(Frame frame, Run run, Listed<Reject> rejects, Optional<FollowUp> followUp) {

    String path() {
        return frame.at(run.path());
    }

    String message() {
        Say say = frame.say();
        return switch (run.state()) {
            case "SUCCEEDED" -> run.rejected() == 0
                    ? say.t("run.message.good", run.read())
                    : say.t("run.message.rejects", run.read(), run.rejected());
            case "FAILED" -> run.problem().map(Run.Trouble::title).orElse(say.t("run.message.failed"));
            case "CANCELLED" -> say.t("run.message.cancelled");
            case "NEEDS_CONFIRMATION" -> say.t("run.message.confirm");
            default -> say.t("run.message.running");
        };
    }

    boolean mayDecide() {
        return frame.is(Role.CONSULTANT, Role.TENANT_ADMIN);
    }

    String more() {
        return Query.of("after", rejects.next().orElse("")).at(path());
    }
}
