package org.wiederkehr.connectors.worker.host;

/** A read that never started. */
record FailedRead(ReadOutcome.Failed outcome) implements RunningRead {

    @Override
    public ReadOutcome await() {
        return outcome;
    }

    @Override
    public void cancel() {
        // there is nothing to end
    }
}
