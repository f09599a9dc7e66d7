package org.wiederkehr.run.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Hands that never leave the keyboard. Every stop on the way must show that it has the focus. */
final class Keyboard {
    private static final int MOST_STOPS = 200;
    /** Around the element itself, or around what stands for it: a label's box beside a hidden radio button. */
    private static final String STOP = """
            target => {
                const stop = document.activeElement;
                const shown = part => {
                    if (!part) return false;
                    const style = getComputedStyle(part);
                    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                };
                return { there: stop === target,
                    shown: stop === document.body || [stop, stop.parentElement, stop.nextElementSibling].some(shown),
                    name: stop.outerHTML.slice(0, 160) };
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes from stop to stop until this one has the focus. */
    Keyboard to(Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isAt(target)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab within " + MOST_STOPS + " stops: " + target);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    private boolean isAt(Locator target) {
        Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP, target.elementHandle());
        if (!Boolean.TRUE.equals(stop.get("shown"))) {
            throw new AssertionError("has the focus and does not show it: " + stop.get("name") + " @" + page.url());
        }
        return Boolean.TRUE.equals(stop.get("there"));
    }
}
