package org.wiederkehr.run.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks at a page as axe-core does, and whether it fits the window. Folded parts and dialogs are opened and looked at too. */
final class Inspection {
    private static final String AXE = script();
    private static final String FAULTS = """
            async place => {
                const result = await axe.run(place, { resultTypes: ['violations'], preload: false });
                return result.violations.map(fault => fault.impact + ' ' + fault.id + ': '
                        + fault.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | '));
            }""";
    private static final String UNFOLD = "() => document.querySelectorAll('main details').forEach(part => part.open = true)";
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth""";

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /** What is wrong with the page on screen. */
    static List<String> of(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.look();
        return inspection.faults;
    }

    /** What is wrong with the menus and dialogs around every page. */
    static List<String> ofFrame(Page page) {
        Inspection inspection = new Inspection(page);
        page.evaluate(AXE);
        inspection.dialogs("body > dialog");
        inspection.menus(".side [popover]");
        return inspection.faults;
    }

    private void look() {
        overflow();
        page.evaluate(AXE);
        page.evaluate(UNFOLD);
        axe("body");
        for (ElementHandle branch : page.querySelectorAll("input[name=branch]")) {
            branch.check();
            axe("#outcome");
        }
        dialogs("main dialog");
        menus("main [popover]");
    }

    private void dialogs(String which) {
        for (ElementHandle dialog : oneOfEachKind(which)) {
            dialog.evaluate("dialog => dialog.showModal()");
            axe("dialog[open]");
            overflow();
            dialog.evaluate("dialog => dialog.close()");
        }
    }

    private void menus(String which) {
        for (ElementHandle menu : oneOfEachKind(which)) {
            menu.evaluate("menu => menu.showPopover()");
            axe(":popover-open");
            overflow();
            menu.evaluate("menu => menu.hidePopover()");
        }
    }

    /** Waits until the page has drawn everything it draws by script. */
    static void await(Page page) {
        for (ElementHandle chart : page.querySelectorAll("[data-chart]")) {
            chart.waitForSelector(":scope canvas",
                    new ElementHandle.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    /** {@code explain-gini} and {@code explain-hhi} are of one kind. */
    private Collection<ElementHandle> oneOfEachKind(String which) {
        Map<String, ElementHandle> kinds = new LinkedHashMap<>();
        for (ElementHandle part : page.querySelectorAll(which)) {
            kinds.putIfAbsent(part.getAttribute("id").replaceAll("-.*", ""), part);
        }
        return kinds.values();
    }

    private void overflow() {
        int pixels = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (pixels > 0) {
            faults.add("wider than the window by " + pixels + " px");
        }
    }

    private void axe(String place) {
        for (Object fault : (List<?>) page.evaluate(FAULTS, place)) {
            faults.add(fault.toString());
        }
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Inspection.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
