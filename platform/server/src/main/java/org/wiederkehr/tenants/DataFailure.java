package org.wiederkehr.tenants;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database said no. Expected ones are asked for by the name of the constraint; all others are surprises. */
public final class DataFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DataFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether this named constraint or unique index was violated. */
    public boolean violates(String constraint) {
        return violated().filter(constraint::equals).isPresent();
    }

    private Optional<String> violated() {
        for (Throwable cause = this; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return Optional.ofNullable(refused.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
            }
        }
        return Optional.empty();
    }
}
