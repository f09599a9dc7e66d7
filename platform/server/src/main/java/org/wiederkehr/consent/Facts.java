package org.wiederkehr.consent;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one answer rests on. Stored beside the answer, so it holds ids, days and yes or no, never a name or a free
 * text: it may outlive the customer's data. Days are the tenant's business days.
 */
public record Facts(LocalDate today, Channel channel, Moment moment, Purpose purpose, CustomerKind kind, boolean erased,
        boolean restricted, List<Objection> objections, List<Grant> grants, List<Request> requests,
        List<Presumption> presumptions, Optional<Sale> sale, Optional<Balancing> balancing,
        Optional<LocalDate> lastContactOn, Limits limits) {

    public Facts {
        objections = List.copyOf(objections);
        grants = List.copyOf(grants);
        requests = List.copyOf(requests);
        presumptions = List.copyOf(presumptions);
    }

    /** The customer wants no advertising. */
    public record Objection(@JsonFormat(shape = STRING) long id, LocalDate on) {}

    /** A consent on record. */
    public record Grant(@JsonFormat(shape = STRING) long id, Set<Channel> channels, ConsentForm form,
            LocalDate grantedOn,
            Optional<LocalDate> expiresOn, Optional<LocalDate> revokedOn, boolean wordingKept, boolean proofKept) {
        public Grant {
            channels = Set.copyOf(channels);
        }

        boolean covers(Channel channel) {
            return channels.contains(channel);
        }
    }

    /** The customer asked to be contacted about one matter. */
    public record Request(@JsonFormat(shape = STRING) long id, Channel channel, LocalDate on, boolean answered) {}

    /** Why a business presumably wants this very call: a concrete reason and content, signed by somebody, for a time. */
    public record Presumption(@JsonFormat(shape = STRING) long id, LocalDate approvedOn, LocalDate expiresOn,
            boolean reasonKept,
            boolean contentKept, boolean approverNamed) {}

    /** The four conditions under which an e-mail address from a sale may be used, as recorded. */
    public record Sale(@JsonFormat(shape = STRING) long id, LocalDate on, boolean addressFromSale,
            boolean ownSimilarGoods,
            boolean toldAtCollection, boolean toldAtEachUse) {}

    /** The tenant's documented weighing of interests for letters. */
    public record Balancing(@JsonFormat(shape = STRING) long id, LocalDate decidedOn, LocalDate reviewOn,
            boolean objectionNotice) {}

    /** The tenant's limits at the time of the answer. */
    public record Limits(int requestDays, int lapseMonths) {
        /** Thirty days to answer a request; an address from a sale lapses 24 months after the last contact. */
        public static final Limits DEFAULT = new Limits(30, 24);
    }

    /** As if this were the only request on record. */
    Facts withOnly(Request request) {
        return new Facts(today, channel, moment, purpose, kind, erased, restricted, objections, grants,
                List.of(request), presumptions, sale, balancing, lastContactOn, limits);
    }

    boolean covers(Grant grant) {
        return grant.covers(channel);
    }
}
