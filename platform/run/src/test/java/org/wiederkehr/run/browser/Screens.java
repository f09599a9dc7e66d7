package org.wiederkehr.run.browser;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One address for each route of the console, found as people find it: by following links from page to page. Of what there
 * is more than one of, a second and a third are opened too: what is true of one case need not be of the next.
 */
final class Screens {
    /** Links, forms that only ask, and what a page fetches for its parts. */
    private static final String LINKS = """
            () => [...[...document.links].map(link => link.href),
                   ...[...document.forms].filter(form => form.method === 'get')
                       .map(form => form.action.split('?')[0] + '?' + new URLSearchParams(new FormData(form))),
                   ...['hx-get', 'data-chart'].flatMap(name => [...document.querySelectorAll(`[${name}]`)]
                       .map(part => new URL(part.getAttribute(name), location).href))]
                  .filter(address => address.startsWith(location.origin + '/'))""";

    private static final int ALIKE = 3;

    private final Visitor visitor;
    private final Set<String> opened = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<String> routes = Routes.declared();
    private final Set<String> missing = new TreeSet<>(routes);

    private Screens(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Begins where the visitor is; the answer leaves out what is no page of its own: parts, charts, files, redirects. */
    static Screens reachedBy(Visitor visitor) {
        Screens screens = new Screens(visitor);
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/login", "/t", visitor.at("")));
        while (!waiting.isEmpty()) {
            screens.visit(waiting.removeFirst()).ifPresent(waiting::addAll);
        }
        return screens;
    }

    /** Addresses of whole pages, by route. */
    Map<String, String> pages() {
        return found;
    }

    /** Routes that no link leads to. */
    Set<String> missing() {
        return missing;
    }

    private Optional<List<String>> visit(String address) {
        String path = URI.create(address).getPath();
        Optional<String> route = routes.stream()
                .filter(each -> Routes.pattern(each).matcher(path).matches()).findFirst();
        if (route.isEmpty() || !opened.add(path) || alike.merge(route.get(), 1, Integer::sum) > ALIKE) {
            return Optional.empty();
        }
        missing.remove(route.get());
        if (!isPage(address)) {
            return Optional.empty();
        }
        found.putIfAbsent(route.get(), address);
        visitor.page().navigate(address);
        String origin = URI.create(visitor.page().url()).resolve("/").toString();
        List<?> links = (List<?>) visitor.page().evaluate(LINKS);
        return Optional.of(links.stream().map(link -> "/" + link.toString().substring(origin.length()))
                .collect(Collectors.toList()));
    }

    private boolean isPage(String address) {
        APIResponse answer = visitor.context().request().get(address);
        boolean page = answer.ok() && URI.create(answer.url()).getPath().equals(URI.create(address).getPath())
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && answer.text().contains("<html");
        answer.dispose();
        return page;
    }
}
