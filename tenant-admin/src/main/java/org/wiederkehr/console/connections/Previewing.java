package org.wiederkehr.console.connections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Visit;

/**
 * Previews of a mapping. When the API objects to it, the preview is that of the mapping without what is wrong, so that the
 * form stays and can be corrected.
 */
final class Previewing {

    /** What is wrong with the input; the other refusals are not the form's affair. */
    private static final Set<Integer> INPUT = Set.of(400, 409, 422);

    private final Visit visit;
    private final String base;
    private final Connection connection;
    private final List<String> uploads;

    Previewing(Visit visit, String base, Connection connection, List<String> uploads) {
        this.visit = visit;
        this.base = base;
        this.connection = connection;
        this.uploads = uploads;
    }

    /** By the mapping that is kept, if any. */
    MappingView stored(Frame frame) {
        try {
            Preview preview = connection.ready() ? ask(connection.settings()) : guess();
            // a connector guesses without knowing the firm: what is not set up yet begins with the firm's own currency
            Optional<String> own = connection.ready() ? Optional.empty() : Optional.of(frame.currency());
            return new MappingView(frame, connection, uploads, Optional.of(preview), own, List.of());
        } catch (Refused refused) {
            return view(frame, Optional.empty(), refused);
        }
    }

    /** By a mapping as it stands in the form. */
    MappingView changed(Frame frame, CsvSettings settings) {
        try {
            return new MappingView(frame, connection, uploads, Optional.of(ask(settings)), settings.currency(),
                    List.of());
        } catch (Refused refused) {
            return view(frame, Optional.of(settings), refused);
        }
    }

    /** After something else was refused. */
    MappingView refused(Frame frame, CsvSettings settings, Refused refused) {
        return view(frame, Optional.of(settings), refused);
    }

    private MappingView view(Frame frame, Optional<CsvSettings> settings, Refused refused) {
        if (!INPUT.contains(refused.status())) {
            throw refused;
        }
        return new MappingView(frame, connection, uploads, kept(settings),
                settings.flatMap(CsvSettings::currency), Objection.of(refused.problem()));
    }

    /** The nearest mapping there is a preview of: without the currency, then as it was guessed. */
    private Optional<Preview> kept(Optional<CsvSettings> settings) {
        return settings.flatMap(typed -> attempt(() -> ask(typed.withoutCurrency()))).or(() -> attempt(this::guess));
    }

    private static Optional<Preview> attempt(Supplier<Preview> preview) {
        try {
            return Optional.of(preview.get());
        } catch (Refused refused) {
            if (!INPUT.contains(refused.status())) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private Preview guess() {
        return ask(Map.of("uploads", uploads));
    }

    private Preview ask(Object settings) {
        return ask(Map.of("uploads", uploads, "settings", settings));
    }

    private Preview ask(Map<String, Object> wanted) {
        return visit.api().postPatiently(base + "/previews", wanted, Preview.class);
    }
}
