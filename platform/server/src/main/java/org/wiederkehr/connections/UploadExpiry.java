package org.wiederkehr.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.wiederkehr.jobs.Job;

/** Deletes the content of a file that nobody imported: it is data of customers. */
@ApplicationScoped
class UploadExpiry implements Job {
    static final String NAME = "upload-expiry";

    @Inject
    Uploads uploads;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long id) {
        uploads.expire(id, Instant.now());
    }
}
