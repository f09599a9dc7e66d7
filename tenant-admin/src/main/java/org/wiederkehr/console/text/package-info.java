/** What the pages say and how they write numbers: German first, English second. */
@NullMarked
package org.wiederkehr.console.text;

import org.jspecify.annotations.NullMarked;
