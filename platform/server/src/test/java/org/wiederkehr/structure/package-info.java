@NullMarked
package org.wiederkehr.structure;

import org.jspecify.annotations.NullMarked;
