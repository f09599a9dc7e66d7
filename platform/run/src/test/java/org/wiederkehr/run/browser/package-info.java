/** The console as people use it: in a browser, logged in at the real identity server, on the running house. */
@NullMarked
package org.wiederkehr.run.browser;

import org.jspecify.annotations.NullMarked;
