package org.wiederkehr.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.wiederkehr.web.Problem;

/** What people record besides consents; one record per kind, as it arrives. */
final class LegalInput {
    private static final int SENTENCE = 20;

    private LegalInput() {}

    /** The customer wants no advertising. */
    public record NewObjection(@NotNull LocalDate objectedOn) {}

    /** The customer asked to be contacted about a matter. */
    public record NewRequest(@NotNull Channel channel, @NotBlank @Size(max = 1000) String matter,
            @NotBlank @Size(max = 4000) String proof, @NotNull LocalDate requestedOn) {}

    /**
     * Why this business presumably wants this call, and what it is about. Thin reasons carry nothing in court, so both
     * ask for a sentence.
     */
    public record NewPresumption(@NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 4000) String content, @NotNull LocalDate expiresOn) {}

    /** The conditions of § 7 Abs. 3 UWG, one by one. */
    public record NewSale(@NotNull LocalDate soldOn, boolean addressFromSale, boolean ownSimilarGoods,
            boolean toldAtCollection, boolean toldAtEachUse, @NotBlank @Size(max = 4000) String proof) {}

    /** The firm's weighing of interests for win-back letters. */
    public record NewBalancing(@NotBlank @Size(max = 8000) String interests, @NotBlank @Size(max = 8000) String outcome,
            boolean objectionNotice, @NotNull LocalDate reviewOn) {}

    /** Why the data may be kept and not used: which of the law's grounds, and what happened. */
    public record NewRestriction(@NotNull RestrictionGround ground, @NotBlank @Size(max = 1000) String reason) {}

    /** On which day the person was told that the restriction will be lifted: Art. 18 Abs. 3 DSGVO wants it before. */
    public record NewLifting(@NotNull LocalDate informedOn) {}

    static void requireSentences(NewPresumption given) {
        requireSentence("/reason", given.reason());
        requireSentence("/content", given.content());
    }

    private static void requireSentence(String pointer, String text) {
        if (text.strip().length() < SENTENCE) {
            throw Problem.invalid(pointer, "too-vague", Map.of("min", SENTENCE));
        }
    }
}
