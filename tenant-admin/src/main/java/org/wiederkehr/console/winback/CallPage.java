package org.wiederkehr.console.winback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * The call sheet.
 *
 * @param permission taken at dialling, {@link Permission#NONE} before
 * @param handovers to whom outside the case was and is given; empty for those outside
 * @param once key that makes a contact sent twice count once
 * @param wrong messages by field (JSON pointer) of a form that was refused
 * @param typed what had been typed into that form
 */
record CallPage(Frame frame, Sheet sheet, Permission permission, List<Handover> handovers, String once,
        Map<String, String> wrong, Map<String, String> typed) {

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
        if (live() && rhythm.isPresent()) {
            double days = rhythm.get().days().orElse(0.0);
            boolean away = !rhythm.get().state().equals(Optional.of("ACTIVE"));
            return say.t(away ? "call.message.rhythm" : "customer.message.rhythm", name, say.days(days),
                    say.daysAgo(days * rhythm.get().overdueRatio().orElse(0.0)));
        }
        return sheet.lastOrdered().map(day -> say.t("call.message.last", name, say.date(day))).orElse(name);
    }

    /** The law lets somebody talk, and it is not somebody else who has the case. */
    boolean mayTalk() {
        return sheet.mayTalk() && handedOver().isEmpty();
    }

    /** What to say matters only where something may be said. */
    boolean showsGuide() {
        return live() && (opened() || mayTalk());
    }

    /** Then a consent would not help: the restriction has to go first. */
    boolean restricted() {
        return sheet.warnings().contains("PROCESSING_RESTRICTED");
    }

    boolean opened() {
        return permission.given();
    }

    /** In the house one knows what state a case is in; outside only that it is theirs. */
    boolean house() {
        return sheet.winBackCase().state().isPresent();
    }

    boolean live() {
        return sheet.winBackCase().live();
    }

    /** For which way the gate can be asked here, right before the contact. */
    Optional<String> dialable() {
        return sheet.allowedChannels().stream().filter(channel -> !house() || channel.equals("PHONE"))
                .filter(channel -> handedOver().isEmpty()).findFirst();
    }

    /** Who was let through in mid-talk may write down how it went, whatever the customer has revoked since. */
    boolean mayNote() {
        return opened() || !typed.isEmpty() || (house() && mayTalk());
    }

    /** A number to dial, only while both hold: the permission of this moment, and the law as it is now. */
    boolean mayDial() {
        return opened() && (sheet.mayPhone() || permission.answersRequest());
    }

    /** Whoever came to call is told at once that only a letter or an e-mail may go out. */
    boolean onlyOtherThanPhone() {
        return house() && live() && !opened() && mayTalk() && !sheet.mayPhone() && !mayAnswer();
    }

    /** What the customer asked for is answered from the house, whoever has the case: nobody outside knows of it. */
    boolean mayAnswer() {
        return sheet.requests().stream().anyMatch(Sheet.OwnRequest::allowed);
    }

    boolean mayHandOver() {
        return frame.is(Role.TENANT_ADMIN, Role.SALES_LEAD);
    }

    Optional<Handover> handedOver() {
        return handovers.stream().filter(Handover::inForce).findFirst();
    }

    List<Handover> earlierHandovers() {
        return handovers.stream().filter(handover -> !handover.inForce()).toList();
    }

    String chosenChannel() {
        return opened() ? permission.channel() : sheet.allowedChannels().stream().findFirst().orElse("PHONE");
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
