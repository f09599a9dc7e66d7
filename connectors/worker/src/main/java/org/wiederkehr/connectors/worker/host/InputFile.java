package org.wiederkehr.connectors.worker.host;

import java.nio.file.Path;

/**
 * A file for the connector.
 *
 * @param name
 *            as uploaded; it stands in rejections
 * @param path
 *            where its bytes lie, readable by the child process; never changed by it
 */
public record InputFile(String name, Path path) {}
