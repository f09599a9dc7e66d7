@NullMarked
package org.wiederkehr.connectors.worker.host;

import org.jspecify.annotations.NullMarked;
