package org.wiederkehr.consent;

/** On what grounds somebody may ask that their data be kept and not used: Art. 18 Abs. 1 DSGVO, in its order. */
public enum RestrictionGround {
    /** a: the person contests that the data are right, until that is checked. */
    ACCURACY_CONTESTED,
    /** b: they should not have been processed, and the person does not want them erased. */
    PROCESSING_UNLAWFUL,
    /** c: the firm needs them no more, but the person does, for legal claims. */
    NEEDED_FOR_CLAIMS,
    /** d: the person objected (Art. 21 Abs. 1), until it is clear whose interests weigh more. */
    OBJECTION_EXAMINED
}
