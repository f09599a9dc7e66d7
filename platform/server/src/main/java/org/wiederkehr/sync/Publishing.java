package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The one transaction that makes a run's rows visible, all or none, once. */
@ApplicationScoped
class Publishing {
    /** Millions of rows need their time; the usual five minutes are for requests. */
    private static final Duration LONGEST = Duration.ofHours(3);

    @Inject
    UserTransaction transaction;
    @Inject
    Reconcile reconcile;
    @Inject
    Attempts attempts;
    @Inject
    Statistics statistics;

    void publish(Attempt attempt) {
        Optional<Map<String, String>> objection = inOneTransaction(attempt);
        if (objection.isPresent()) {
            attempts.withhold(attempt, objection.get());
        } else {
            statistics.refresh();
        }
    }

    private Optional<Map<String, String>> inOneTransaction(Attempt attempt) {
        try {
            transaction.setTransactionTimeout((int) LONGEST.toSeconds());
            transaction.begin();
            boolean agreed = false;
            try {
                Optional<Map<String, String>> objection = reconcile.run(attempt, Instant.now());
                agreed = objection.isEmpty();
                return objection;
            } finally {
                end(agreed);
            }
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException
                | HeuristicRollbackException failure) {
            throw new IllegalStateException("run " + attempt.run() + " was not published", failure);
        }
    }

    private void end(boolean agreed)
            throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        try {
            if (agreed) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } finally {
            transaction.setTransactionTimeout(0);
        }
    }
}
