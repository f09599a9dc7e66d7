/**
 * The edge of the console: who is here (session, token, roles), what every answer carries (headers, language, frame), what every
 * form carries (CSRF token), and how a refusal of the API becomes a page a person understands. Pages enter here through
 * {@link org.wiederkehr.console.web.Visit}.
 */
@NullMarked
package org.wiederkehr.console.web;

import org.jspecify.annotations.NullMarked;
