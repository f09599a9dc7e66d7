package org.wiederkehr.connectors.spi;

/**
 * How far a run has come since its very beginning, across resumes.
 *
 * @param rowsRead
 *            rows of the source that were looked at, rejected ones included
 * @param bytesDone
 *            share of {@code bytesTotal}; never falls
 * @param bytesTotal
 *            0 when unknown
 */
public record Progress(long rowsRead, long bytesDone, long bytesTotal) {}
