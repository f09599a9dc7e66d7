package org.wiederkehr.connectors.spi;

import java.io.IOException;
import java.io.InputStream;

/** A file given by the client, readable as often as needed. */
public interface SourceFile {

    /** The name as uploaded, without a path. */
    String name();

    /** Length in bytes. */
    long size();

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
