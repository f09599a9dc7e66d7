/**
 * What parent and child say to each other over two pipes: length-prefixed frames that hold records, written and read by
 * their declared types. No class name travels, so whatever a child sends can only become one of the known records.
 */
@NullMarked
package org.wiederkehr.connectors.worker.wire;

import org.jspecify.annotations.NullMarked;
