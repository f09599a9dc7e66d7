package org.wiederkehr.connectors.spi;

import java.util.List;

/** Ability: shows how it would read files before anything is stored. */
public interface PreviewsFiles {

    /**
     * Called each time the client's admin uploads files or changes a setting; never concurrently. Should answer within
     * two seconds and read no more of a file than it needs. Where settings are absent they are guessed, and the guess is
     * part of the answer.
     *
     * @param rows
     *            how many rows to show per file, 1 to 100
     * @throws Failure
     *             when not even a guess is possible; a file that cannot be understood is a problem of that file in the
     *             answer instead
     */
    FilesPreview preview(List<SourceFile> files, int rows) throws Failure, InterruptedException;
}
