package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.wiederkehr.tenants.Sql;

/** All rejected rows of a run, one by one, with their reasons in words. */
@ApplicationScoped
public class RejectedRows {
    @Inject
    Sql sql;
    @Inject
    Runs runs;
    @Inject
    Sentences sentences;

    /** In the order of the files, fields by their names; a 404 when there is no such run. */
    @Transactional
    public void each(long run, List<Locale> languages, Consumer<RejectView> consumer) {
        Sentences.Voice voice = sentences.of(runs.get(run).connector(), languages);
        sql.query(RejectView.SELECT + "order by seq").bind("run", run)
                .each(row -> consumer.accept(named(voice.say(RejectView.of(row)), voice)));
    }

    private static RejectView named(RejectView reject, Sentences.Voice voice) {
        return reject.about(reject.field().map(voice::field));
    }
}
