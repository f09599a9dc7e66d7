package org.wiederkehr.connectors.worker.naughty;

import java.util.List;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;

final class NoSink implements Sink {

    @Override
    public void accept(List<Change> changes, Checkpoint covers, Progress progress) {
        // a preview delivers nothing
    }

    @Override
    public void reject(Rejection rejection) {
        // a preview delivers nothing
    }
}
