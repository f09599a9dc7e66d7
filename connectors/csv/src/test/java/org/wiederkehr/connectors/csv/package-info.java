@NullMarked
package org.wiederkehr.connectors.csv;

import org.jspecify.annotations.NullMarked;
