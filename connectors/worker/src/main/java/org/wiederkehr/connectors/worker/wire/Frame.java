package org.wiederkehr.connectors.worker.wire;

import java.util.List;
import java.util.Map;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilePreview;
import org.wiederkehr.connectors.spi.FileRole;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;

/** What the child says. Nothing but {@link End} or {@link Shown} is success. */
public sealed interface Frame {

    /** Rows and the checkpoint that covers them and all rejections before. */
    record Rows(List<Change> changes, Checkpoint covers, Progress progress) implements Frame {}

    /** One row not taken over. */
    record Rejected(Rejection rejection) implements Frame {}

    /** A preview; the settings as JSON. */
    record Shown(List<FilePreview> files, List<FileRole> roles, String suggested) implements Frame {}

    /** It cannot go on. */
    record Failed(Fault fault, String code, Map<String, String> parameters) implements Frame {}

    /** Everything was delivered; the counts must agree with what arrived. */
    record End(long changes, long rejections) implements Frame {}
}
