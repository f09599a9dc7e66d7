package org.wiederkehr.console.winback;

import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/**
 * What somebody outside has to do.
 *
 * @param first whether this is the first window of the list
 */
record CallList(Frame frame, Listed<OutsideCall> calls, boolean first) {

    /** "Heute sind 3 Kunden dran, einer davon darf zurzeit nicht kontaktiert werden." */
    String message() {
        Say say = frame.say();
        long due = calls.items().stream().filter(OutsideCall::due).count();
        long barred = calls.items().stream().filter(call -> call.due() && !call.allowed()).count();
        if (calls.items().isEmpty()) {
            return say.t("calls.message.none");
        }
        if (due == 0) {
            return say.t("calls.message.later", say.date(calls.items().getFirst().nextOn()));
        }
        return say.t(calls.next().isPresent() ? "calls.message.many" : "calls.message", due, barred);
    }

    /** The one to begin with. */
    Optional<OutsideCall> next() {
        return calls.items().stream().filter(call -> call.due() && call.allowed()).findFirst().filter(call -> first);
    }

    String at(OutsideCall call) {
        return frame.at("/cases/" + Query.encode(call.winBackCase()));
    }

    String more() {
        return frame.at(Query.of("after", calls.next().orElse("")).at("/calls"));
    }
}
