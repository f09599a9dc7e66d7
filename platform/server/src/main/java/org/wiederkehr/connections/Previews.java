package org.wiederkehr.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.connectors.worker.host.Preview;
import org.wiederkehr.connectors.worker.host.Settings;
import org.wiederkehr.web.Problem;

/** Asks the connector, in its own process and outside any transaction, how it would read the files. */
@ApplicationScoped
class Previews {
    /** The beginning of a file is enough to see how it is to be read. */
    private static final long BEGINNING = 8L << 20;

    @Inject
    Laying laying;
    @Inject
    Connectors connectors;

    PreviewView of(long id, PreviewRequest asked, Locale language) throws InterruptedException {
        List<Long> uploads = asked.uploads().stream().distinct().map(Long::valueOf).toList();
        Laid laid = laying.out(id, uploads);
        try (LentFiles lent = laid.files()) {
            Connector connector = connectors.find(laid.connector())
                    .orElseThrow(() -> Problem.conflict("connector-missing", Map.of("connector", laid.connector())));
            Settings settings = new Settings(
                    asked.settings().map(given -> ConnectionSettings.json("/settings", given)).orElse(laid.settings()));
            return switch (connectors.host().preview(connector.zip(), settings, lent.files())) {
                case Preview.Shown shown -> new PreviewView(shown.files(), shown.roles(),
                        ConnectionSettings.parse(shown.suggested().json()), texts(connector, language));
                case Preview.Failed failed -> throw problem(connector, failed, language);
            };
        }
    }

    private static Problem problem(Connector connector, Preview.Failed failed, Locale language) {
        Map<String, Object> params = new HashMap<>(failed.parameters());
        params.put("fault", failed.category());
        params.put("code", failed.code());
        params.put("text", connector.messages().text(language, failed.code(), failed.parameters()));
        return Problem.of(422, "preview-failed", params);
    }

    private static Map<String, String> texts(Connector connector, Locale language) {
        Map<String, String> texts = new HashMap<>(connector.messages().byLanguage().getOrDefault("en", Map.of()));
        texts.putAll(connector.messages().byLanguage().getOrDefault(language.getLanguage(), Map.of()));
        return texts;
    }

    /** What a preview needs from the database. */
    record Laid(LentFiles files, String connector, String settings) {}

    /** The part that needs a transaction: it ends before the connector begins. */
    @ApplicationScoped
    static class Laying {
        @Inject
        Connections connections;
        @Inject
        Uploads uploads;
        @Inject
        Audit audit;

        @Transactional
        Laid out(long id, List<Long> ids) {
            Connection connection = connections.get(id);
            uploads.together(id, ids);
            audit.record("upload.previewed", "connection", id, Map.of("uploads", ids.size()));
            return new Laid(uploads.lend(id, ids, BEGINNING), connection.connector(), connection.settings());
        }
    }
}
