package org.wiederkehr.jobs;

/** One kind of work; a room implements it as an {@code @ApplicationScoped} bean. */
public interface Job {
    /** Stable and short: it stands in the queue. */
    String name();

    /**
     * Does the work for one object of the bound tenant. Called on a pool thread outside any transaction, possibly again
     * for the same id after a crash (of this node or another) or after an exception: then up to {@link #retries} times,
     * at growing intervals. What has been committed must make the second run continue, not repeat.
     */
    void run(long id) throws Exception;

    /** How often a failed run is tried again before it is given up. */
    default int retries() {
        return 5;
    }
}
