/**
 * Nobody ever sees another firm's rows. The catalogue of the database, every endpoint of the published contract, the pool
 * under fire and thirty bad tokens; each of these tests is itself tested with planted faults.
 */
@NullMarked
package org.wiederkehr.run.isolation;

import org.jspecify.annotations.NullMarked;
