package org.wiederkehr.connectors.worker.host;

/** A read in progress. */
public interface RunningRead {

    /**
     * Carries rows to the sink on the calling thread until the child has ended; called once.
     *
     * @throws InterruptedException
     *             when the calling thread is interrupted; the child is gone then
     * @throws RuntimeException
     *             whatever the sink threw; the child is gone then
     */
    ReadOutcome await() throws InterruptedException;

    /** Asks the plugin to stop and ends its process after a second. From any thread, as often as liked. */
    void cancel();
}
