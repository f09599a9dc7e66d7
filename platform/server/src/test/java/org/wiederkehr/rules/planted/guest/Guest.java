package org.wiederkehr.rules.planted.guest;

import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.rules.planted.closed.Closed;
import org.wiederkehr.web.Idempotent;

/** Does everything a room must not. */
class Guest {
    @Resource
    @Nullable
    DataSource rawPool;
    @PersistenceUnit
    @Nullable
    Object factory;

    int entersUnsigned(Closed closed) {
        return closed.id();
    }

    @Nullable
    InitialContext lookUp() {
        return null;
    }

    @Reads("customer")
    String readsWithoutTransaction() {
        return "";
    }

    @Idempotent
    String forgetsItsAnswer() {
        return "";
    }
}
