package org.wiederkehr.console.consent;

import java.util.List;
import java.util.Optional;

/**
 * What is on record about one customer that the law cares for.
 *
 * @param decisions the gate's answers, newest first
 * @param presumptions newest first, expired ones too
 * @param restrictions newest first, lifted ones too
 * @param sales newest first, withdrawn ones too; the newest that is not withdrawn counts
 */
public record LegalState(List<Consent> consents, List<PresumedConsent> presumptions, List<Decision> decisions,
        List<Restriction> restrictions, List<SaleAddress> sales) {

    public Optional<Restriction> restriction() {
        return restrictions.stream().filter(Restriction::inForce).findFirst();
    }

    public boolean counts(SaleAddress sale) {
        return sales.stream().filter(other -> !other.withdrawn()).findFirst().filter(sale::equals).isPresent();
    }
}
