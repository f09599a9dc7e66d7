/**
 * The child process in which one connector runs: loads one plugin, does one task, says explicitly when it is done, and
 * ends when its parent does.
 */
@NullMarked
package org.wiederkehr.connectors.worker;

import org.jspecify.annotations.NullMarked;
