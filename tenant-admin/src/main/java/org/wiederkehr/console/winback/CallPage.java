package org.wiederkehr.console.winback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;

/**
 * The call sheet.
 *
 * @param permission id of the gate's decision taken at dialling, empty before
 * @param channel the channel that decision is for
 * @param once key that makes a contact sent twice count once
 * @param wrong messages by field (JSON pointer) of a form that was refused
 * @param typed what had been typed into that form
 */
record CallPage(Frame frame, Sheet sheet, String permission, String channel, String once, Map<String, String> wrong,
        Map<String, String> typed) {

    static final List<String> REASONS = List.of("UNKNOWN", "FAULTY_PRODUCT", "UNFAIR_COMPLAINT", "SERVICE",
            "EMPLOYEE_CONDUCT", "DELAY",
            "UNWANTED_RESULT", "PRICE", "MONEY_TEMPORARY", "MONEY_PERMANENT", "NO_NEED", "CHANGE_WISH", "UNRELATED");

    String path() {
        return frame.at("/cases/" + Query.encode(sheet.winBackCase().id()));
    }

    /** "Hotel Deichblick bestellt sonst alle 14 Tage und ist seit 59 Tagen weg." */
    String message() {
        Say say = frame.say();
        String name = sheet.customer().reach().name();
        var rhythm = sheet.rhythm().filter(known -> known.days().isPresent() && known.overdueRatio().isPresent());
        if (rhythm.isPresent()) {
            double days = rhythm.get().days().orElse(0.0);
            return say.t("call.message.rhythm", name, say.days(days),
                    say.daysAgo(days * rhythm.get().overdueRatio().orElse(0.0)));
        }
        return sheet.lastOrdered().map(day -> say.t("call.message.last", name, say.date(day))).orElse(name);
    }

    boolean opened() {
        return !permission.isEmpty();
    }

    String chosenChannel() {
        return channel.isEmpty() ? sheet.allowedChannels().stream().findFirst().orElse("PHONE") : channel;
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean chosen(String outcome) {
        return typed("outcome").equals(outcome);
    }

    Optional<String> wrong(String pointer) {
        return Optional.ofNullable(wrong.get(pointer));
    }
}
