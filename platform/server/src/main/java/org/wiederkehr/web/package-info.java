/** How the rooms speak HTTP: the application's root, problems, pages, JSON. */
@NullMarked
package org.wiederkehr.web;

import org.jspecify.annotations.NullMarked;
