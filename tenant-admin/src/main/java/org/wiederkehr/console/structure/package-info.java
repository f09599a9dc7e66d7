/** Who carries the revenue and who stays away: key figures, curve, heat map, ranking, and the runs they come from. */
@NullMarked
package org.wiederkehr.console.structure;

import org.jspecify.annotations.NullMarked;
