/** The way to the platform: its HTTP API, called with the token of the person who is logged in. */
@NullMarked
package org.wiederkehr.console.api;

import org.jspecify.annotations.NullMarked;
