/** What tests of plugins need: a worker home from this class path, and signed plugins from compiled classes. */
@NullMarked
package org.wiederkehr.connectors.worker.testing;

import org.jspecify.annotations.NullMarked;
