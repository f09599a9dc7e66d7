/** Signs plugins: a tool for publishers, run by hand or by a build. */
@NullMarked
package org.wiederkehr.connectors.worker.sign;

import org.jspecify.annotations.NullMarked;
