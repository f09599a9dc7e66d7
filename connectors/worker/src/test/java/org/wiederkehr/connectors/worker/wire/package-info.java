@NullMarked
package org.wiederkehr.connectors.worker.wire;

import org.jspecify.annotations.NullMarked;
