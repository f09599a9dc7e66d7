/** Where the data come from: connections, the steps from a file to an import, and what each import did. */
@NullMarked
package org.wiederkehr.console.connections;

import org.jspecify.annotations.NullMarked;
