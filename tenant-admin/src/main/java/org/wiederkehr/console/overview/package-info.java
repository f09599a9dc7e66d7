/** What is so today: how far the data reach, who should be looked at first, what is due. */
@NullMarked
package org.wiederkehr.console.overview;

import org.jspecify.annotations.NullMarked;
