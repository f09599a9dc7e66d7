@NullMarked
package org.wiederkehr.web;

import org.jspecify.annotations.NullMarked;
