@NullMarked
package org.wiederkehr.jobs;

import org.jspecify.annotations.NullMarked;
