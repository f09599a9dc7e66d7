package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.connections.Connector;
import org.wiederkehr.connections.Connectors;
import org.wiederkehr.web.Texts;

/** Says codes in people's words: the house's own, and those of the connector that raised them. */
@ApplicationScoped
public class Sentences {
    @Inject
    Connectors connectors;

    /** The sentences of one connector and of the house, in one language. */
    public record Voice(Locale language, Optional<Connector> connector) {
        String say(String code, Map<String, String> params) {
            String own = Texts.in(List.of(language)).say(code, params);
            return own.equals(code)
                    ? connector.map(plugin -> plugin.messages().text(language, code, params)).orElse(code)
                    : own;
        }

        /** The field as the connector names it where it is mapped. */
        String field(String code) {
            return connector.map(plugin -> plugin.messages().text(language, "field." + code, Map.of()))
                    .filter(name -> !name.equals("field." + code)).orElse(code);
        }

        RejectView say(RejectView reject) {
            return reject.saying(say("reject." + reject.reason(), reject.reason(), reject.params()));
        }

        private String say(String houseCode, String pluginCode, Map<String, String> params) {
            String own = Texts.in(List.of(language)).say(houseCode, params);
            return own.equals(houseCode)
                    ? connector.map(plugin -> plugin.messages().text(language, pluginCode, params)).orElse(pluginCode)
                    : own;
        }
    }

    public Voice of(String connector, List<Locale> preferred) {
        Locale language = preferred.stream().map(Locale::getLanguage)
                .filter(known -> known.equals("de") || known.equals("en")).findFirst().map(Locale::forLanguageTag)
                .orElse(Locale.GERMAN);
        return new Voice(language, connectors.find(connector));
    }

    RunView view(Run run, List<Locale> preferred, Instant now) {
        return new RunView(Long.toString(run.id()), Long.toString(run.connection()), run.connectionName(), run.state(),
                run.problem().map(code -> new RunView.Trouble(code, run.problemParams(),
                        of(run.connector(), preferred).say(code, run.problemParams()))),
                run.read(), run.added(), run.changed(), run.unchanged(), run.rejected(), run.deleted(),
                run.suppressed(), run.bytesDone(), run.bytesTotal(), run.etaSeconds(now), run.createdAt(),
                run.startedAt(), run.finishedAt(), run.startedBy(), run.attempts(), run.complete(),
                run.repeated());
    }
}
