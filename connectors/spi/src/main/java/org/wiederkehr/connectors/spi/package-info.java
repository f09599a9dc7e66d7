/**
 * What a connector author compiles against. Five principles shape it.
 * <ol>
 * <li>Rows and the checkpoint that covers them are one call ({@link Sink#accept}), so state never overtakes data.</li>
 * <li>The sink blocks: that is back-pressure, and its interruption is cancellation.</li>
 * <li>HTTP comes from the host ({@link Host#http}): retries, limits, allowed addresses and redaction are not the
 * plugin's business.</li>
 * <li>A secret is a type ({@link Secret}), so it cannot be logged by accident.</li>
 * <li>An error says what the client's admin must do: category, code and parameters ({@link Failure}); the sentence is
 * made from message files at the rim, and a plugin may ship its own.</li>
 * </ol>
 * What a connector can do is declared by the interfaces its {@link Connector} implements ({@link PreviewsFiles},
 * {@link ReadsFiles}), never by methods that throw.
 * <p>
 * Nothing here needs more than {@code java.base}; the annotations are JSpecify's.
 */
@NullMarked
package org.wiederkehr.connectors.spi;

import org.jspecify.annotations.NullMarked;
