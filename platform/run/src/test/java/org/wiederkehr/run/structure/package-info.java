/** The analysis of the customer structure, asked of the running installation. */
@NullMarked
package org.wiederkehr.run.structure;

import org.jspecify.annotations.NullMarked;
