/** What system tests begin with: a fresh firm in the running installation, and people who ask its API. */
@NullMarked
package org.wiederkehr.run.house;

import org.jspecify.annotations.NullMarked;
