@NullMarked
package org.wiederkehr.connectors.worker;

import org.jspecify.annotations.NullMarked;
