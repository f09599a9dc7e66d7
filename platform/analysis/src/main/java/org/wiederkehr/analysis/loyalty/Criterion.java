package org.wiederkehr.analysis.loyalty;

/** One piece of evidence, 0 (against loyalty) to 100 (for it). Within a part all weigh the same. */
public enum Criterion {
    ORDER_REGULARITY(Part.BEHAVIOUR),
    TENURE(Part.BEHAVIOUR),
    WALLET_TREND(Part.BEHAVIOUR),
    PUNCTUAL_PAYMENT(Part.BEHAVIOUR),
    REPURCHASE(Part.ATTITUDE),
    RECOMMENDATION(Part.ATTITUDE),
    PRICE_TOLERANCE(Part.ATTITUDE),
    PERSONAL_TIE(Part.RELATION),
    CONTACTS_ON_BOTH_SIDES(Part.RELATION),
    FAULTS_FORGIVEN(Part.RELATION);

    private final Part part;

    Criterion(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
