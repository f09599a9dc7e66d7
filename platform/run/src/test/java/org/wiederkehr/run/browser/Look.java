package org.wiederkehr.run.browser;

/**
 * How the console shows itself.
 *
 * @param language
 *            {@code de} or {@code en}
 * @param scheme
 *            {@code light} or {@code dark}
 * @param width
 *            of the window, in CSS pixels
 */
record Look(String language, String scheme, int width) {
    static final Look USUAL = new Look("de", "light", 1440);

    int height() {
        return width > 600 ? 900 : 844;
    }
}
