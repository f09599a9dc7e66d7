package org.wiederkehr.run.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;

/** Somebody in front of a browser of their own. What the browser complains about is kept. */
final class Visitor implements AutoCloseable {
    /** Long enough for a machine that has other things to do too. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Firm firm;
    private final String role;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Firm firm, String role, Look look) {
        this.firm = firm;
        this.role = role;
        this.context = Chromium.get().newContext(new Browser.NewContextOptions().setBaseURL(console().toString())
                .setLocale("de-DE").setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text() + " @" + message.page().url());
            }
        });
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        this.page = context.newPage();
        look(look);
    }

    /** Not logged in yet. */
    static Visitor stranger(Firm firm, Look look) {
        return new Visitor(firm, "nobody", look);
    }

    /** Logged in through the identity server's page, on the page asked for; {@code path} begins behind the firm's address. */
    static Visitor in(Firm firm, String role, String path) {
        return in(firm, role, path, Look.USUAL);
    }

    static Visitor in(Firm firm, String role, String path, Look look) {
        Visitor visitor = new Visitor(firm, role, look);
        visitor.open(path);
        visitor.logIn();
        return visitor;
    }

    /** Logged in, having begun at an address that belongs to no firm. */
    static Visitor at(String address, Firm firm, String role) {
        Visitor visitor = new Visitor(firm, role, Look.USUAL);
        visitor.page.navigate(address);
        visitor.logIn();
        return visitor;
    }

    /** The firm's operator, logged in, at the desk where tenants are set up. */
    static Visitor operator(Firm firm) {
        Visitor visitor = new Visitor(firm, "operator", Look.USUAL);
        visitor.page.navigate("/operator/tenants");
        visitor.logIn();
        return visitor;
    }

    /** Somebody who was told a first password, comes in by the front door and is asked there for one of their own. */
    static Visitor newcomer(Firm firm, String email, String told) {
        Visitor visitor = new Visitor(firm, "nobody", Look.USUAL);
        Page page = visitor.page;
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anmelden")).click();
        visitor.logIn(email, told);
        page.locator("#password-new").fill(Firm.PASSWORD);
        page.locator("#password-confirm").fill(Firm.PASSWORD);
        page.locator("#kc-submit").click();
        visitor.arrives();
        return visitor;
    }

    private static URI console() {
        return TestStack.get().console();
    }

    /** Fills in the identity server's two forms, the first of which the browser must be showing. */
    void logIn() {
        logIn(firm.email(role), Firm.PASSWORD);
        arrives();
    }

    private void logIn(String email, String password) {
        page.locator("#username").fill(email);
        page.locator("#kc-login").click();
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private void arrives() {
        page.waitForURL(url -> url.startsWith(console().toString()));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** The window and the pages opened from now on. */
    void look(Look look) {
        context.addCookies(List.of(new Cookie("lang", look.language()).setUrl(console().toString()),
                new Cookie("scheme", look.scheme()).setUrl(console().toString())));
        page.setViewportSize(look.width(), look.height());
    }

    /** The address inside the firm of this visitor. */
    String at(String path) {
        return "/t/" + firm.alias() + path;
    }

    Page open(String path) {
        page.navigate(at(path));
        return page;
    }

    /** What the browser had to say since it was last asked: errors of scripts, refused content, failing answers. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    void hasNothingToComplainAbout() {
        assertThat(complaints()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
