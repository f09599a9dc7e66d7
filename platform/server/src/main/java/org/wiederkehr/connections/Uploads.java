package org.wiederkehr.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.connectors.worker.host.InputFile;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.jobs.Jobs;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/**
 * Uploaded files, kept in the database in pieces of 1 MiB: any node can read them, and no request or job ever holds a
 * whole one in memory. Their content goes once it has been taken in, or after a day.
 */
@ApplicationScoped
public class Uploads {
    private static final int PIECE = 1 << 20;
    private static final long MOST_WAITING = 20;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String COLUMNS = "select id, filename, bytes, encode(sha256, 'hex') as sha256, uploaded_at, "
            + "cleared_at from upload where tenant_id = :tenant and connection_id = :connection ";

    @Inject
    Sql sql;
    @Inject
    Scratch scratch;
    @Inject
    Caller caller;
    @Inject
    Jobs jobs;
    @Inject
    Audit audit;

    @Transactional
    UploadView store(long connection, String filename, Spooled body, Instant now) {
        long waiting = sql.query("select count(*) as n from upload where tenant_id = :tenant "
                + "and connection_id = :connection and cleared_at is null").bind("connection", connection)
                .one(row -> row.number("n"));
        if (waiting >= MOST_WAITING) {
            throw Problem.conflict("too-many-uploads", Map.of("most", MOST_WAITING));
        }
        long id = sql.query("""
                insert into upload (tenant_id, connection_id, filename, bytes, sha256, uploaded_at, uploaded_by)
                values (:tenant, :connection, :filename, :bytes, decode(:sha256, 'hex'), :now, :by) returning id""")
                .bind("connection", connection).bind("filename", filename).bind("bytes", body.bytes())
                .bind("sha256", body.sha256()).bind("now", now).bind("by", caller.subject())
                .one(row -> row.number("id"));
        storePieces(id, body.file());
        jobs.enqueue(UploadExpiry.NAME, id, now.plus(KEPT));
        return new UploadView(Long.toString(id), filename, body.bytes(), body.sha256(), now,
                Optional.empty());
    }

    private void storePieces(long upload, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int seq = 0; piece.length > 0; seq++) {
                sql.query("insert into upload_chunk (tenant_id, upload_id, seq, content) "
                        + "values (:tenant, :upload, :seq, :content)").bind("upload", upload).bind("seq", seq)
                        .bind("content", piece).update();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<UploadView> of(long connection) {
        return sql.query(COLUMNS + "order by id desc limit 200").bind("connection", connection).list(Uploads::view);
    }

    /** Those of the connection whose content is still there, in the order asked for; an unknown one is a 400. */
    public List<UploadView> waiting(long connection, List<Long> ids) {
        List<UploadView> found = sql.query(COLUMNS + "and cleared_at is null and id = any(:ids::bigint[])")
                .bind("connection", connection).bind("ids", ids).list(Uploads::view);
        List<UploadView> ordered = new ArrayList<>();
        for (long id : ids) {
            ordered.add(found.stream().filter(upload -> upload.id().equals(Long.toString(id))).findFirst().orElseThrow(
                    () -> Problem.invalid("/uploads", "unknown-upload", Map.of("upload", Long.toString(id)))));
        }
        return ordered;
    }

    /** {@link #waiting Those} to be read together: the same content twice would count every row twice, so it is a 409. */
    public List<UploadView> together(long connection, List<Long> ids) {
        List<UploadView> uploads = waiting(connection, ids.stream().distinct().toList());
        Map<String, UploadView> known = new HashMap<>();
        for (UploadView upload : uploads) {
            UploadView same = known.putIfAbsent(upload.sha256(), upload);
            if (same != null) {
                throw Problem.conflict("same-content", Map.of("first", same.filename(), "second", upload.filename()));
            }
        }
        return uploads;
    }

    /** Lays them out on disk, each up to {@code most} bytes, until the answer is closed. */
    @Transactional
    public LentFiles lend(long connection, List<Long> ids, long most) {
        Path folder = scratch.fresh();
        try {
            List<InputFile> files = new ArrayList<>();
            for (UploadView upload : waiting(connection, ids)) {
                Path file = folder.resolve(upload.id());
                writePieces(Long.parseLong(upload.id()), file, most);
                files.add(new InputFile(upload.filename(), file));
            }
            return new LentFiles(folder, files);
        } catch (RuntimeException failure) {
            Scratch.delete(folder);
            throw failure;
        }
    }

    private void writePieces(long upload, Path file, long most) {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int seq = 0; (long) seq * PIECE < most; seq++) {
                Optional<byte[]> piece = sql.query("select content from upload_chunk where tenant_id = :tenant "
                        + "and upload_id = :upload and seq = :seq").bind("upload", upload).bind("seq", seq)
                        .first(row -> row.bytes("content"));
                if (piece.isEmpty()) {
                    return;
                }
                out.write(piece.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes the content, which is data of customers; name, size and hash stay for the history. */
    public long clear(List<Long> ids, Instant now) {
        sql.query("update upload set cleared_at = :now where tenant_id = :tenant and id = any(:ids::bigint[]) "
                + "and cleared_at is null").bind("now", now).bind("ids", ids).update();
        return sql.query("delete from upload_chunk where tenant_id = :tenant and upload_id = any(:ids::bigint[])")
                .bind("ids", ids).update();
    }

    /** A run that read them did not end well: they are kept another while, so that other settings can be tried. */
    public void release(List<Long> ids, Instant now) {
        ids.forEach(id -> jobs.enqueue(UploadExpiry.NAME, id, now.plus(KEPT)));
    }

    /** Unless a run under way wants it; that one clears or releases it. */
    @Transactional
    void expire(long id, Instant now) {
        Optional<Long> connection = sql.query("""
                update upload set cleared_at = :now where tenant_id = :tenant and id = :id and cleared_at is null
                    and not exists (select from sync_run r where r.tenant_id = :tenant and :id = any(r.uploads)
                        and r.state in ('QUEUED', 'READING', 'RECONCILING', 'NEEDS_CONFIRMATION'))
                returning connection_id""").bind("now", now).bind("id", id).first(row -> row.number("connection_id"));
        if (connection.isPresent()) {
            clear(List.of(id), now);
            audit.record("upload.expired", "connection", connection.get(), Map.of("upload", Long.toString(id)));
        }
    }

    void remove(long connection, long id) {
        long running = sql.query("select count(*) as n from sync_run where tenant_id = :tenant and :id = any(uploads) "
                + "and state in ('QUEUED', 'READING', 'RECONCILING', 'NEEDS_CONFIRMATION')").bind("id", id)
                .one(row -> row.number("n"));
        if (running > 0) {
            throw Problem.conflict("sync-running", Map.of());
        }
        if (sql.query("delete from upload where tenant_id = :tenant and connection_id = :connection and id = :id")
                .bind("connection", connection).bind("id", id).update() == 0) {
            throw Problem.notFound();
        }
    }

    private static UploadView view(Row row) {
        return new UploadView(Long.toString(row.number("id")), row.text("filename"), row.number("bytes"),
                row.text("sha256"), row.instant("uploaded_at"), row.instantIf("cleared_at"));
    }
}
