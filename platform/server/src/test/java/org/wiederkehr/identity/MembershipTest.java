package org.wiederkehr.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipTest {
    @Test
    void the_full_claim_names_organization_and_roles() {
        Map<String, Membership> found = Membership.parse(Optional.of(Map.of("acme",
                Map.of("id", "o-1", "groups", List.of("/consultant", "/tenant-admin", "/something", "agent")))));
        assertThat(found).containsExactly(Map.entry("acme",
                new Membership(Optional.of("o-1"), Set.of(Role.CONSULTANT, Role.TENANT_ADMIN))));
    }

    @Test
    void the_short_claim_gives_membership_without_a_role() {
        assertThat(Membership.parse(Optional.of(List.of("acme", "beta"))))
                .containsEntry("beta", new Membership(Optional.empty(), Set.of())).hasSize(2);
    }

    @Test
    void other_shapes_are_no_membership() {
        assertThat(Membership.parse(Optional.empty())).isEmpty();
        assertThat(Membership.parse(Optional.of("acme"))).isEmpty();
        assertThat(Membership.parse(Optional.of(17L))).isEmpty();
        assertThat(Membership.parse(Optional.of(Map.of("acme", "admin"))).values())
                .containsExactly(new Membership(Optional.empty(), Set.of()));
    }

    @Test
    void an_organization_made_anew_is_a_different_one() {
        Membership membership = new Membership(Optional.of("o-1"), Set.of());
        assertThat(membership.concerns("o-1")).isTrue();
        assertThat(membership.concerns("o-2")).isFalse();
    }
}
