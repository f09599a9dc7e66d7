package org.wiederkehr.console.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;

/**
 * The people of a tenant.
 *
 * @param invited who has just been invited
 * @param wrong messages by field of the invitation
 */
record PeopleView(Frame frame, List<Member> all, Optional<Member> invited, Map<String, String> wrong,
        Map<String, String> typed) {

    boolean mayChange() {
        return frame.is(Role.TENANT_ADMIN);
    }

    boolean isSelf(Member member) {
        return frame.me().filter(me -> me.subject().equals(member.subject())).isPresent();
    }

    /** Still to be corrected: the form has something typed in it that was refused. */
    String kept(String field) {
        return wrong.isEmpty() ? "" : typed.getOrDefault(field, "");
    }

    Optional<String> wrong(String pointer) {
        return Optional.ofNullable(wrong.get(pointer));
    }
}
