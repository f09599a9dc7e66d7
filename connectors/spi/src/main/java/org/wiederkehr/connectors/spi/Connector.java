package org.wiederkehr.connectors.spi;

/**
 * One opened connection. Its abilities are the interfaces it implements besides: {@link PreviewsFiles},
 * {@link ReadsFiles}. Used by one thread at a time.
 */
public interface Connector extends AutoCloseable {

    /** Called once after the last use, also after a failure; must not throw. */
    @Override
    default void close() {}
}
