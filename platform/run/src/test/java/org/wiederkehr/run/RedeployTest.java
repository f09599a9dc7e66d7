package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedeployTest {
    @TempDir
    private Path folder;

    @Test
    void where_nothing_runs_nothing_is_put_and_it_says_how_to_name_another_folder() {
        StackOptions options = options();
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Stack.redeploy(options, "api.war"))
                .satisfies(refused -> assertThat(refused.told(options.say())).contains(folder.toString(),
                        "-Ddemo.data="));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_launcher_is_seen_for_as_long_as_it_runs() {
        Folders folders = new Folders(folder);
        assertThat(FolderLock.isHeld(folders)).isFalse();
        FolderLock lock = FolderLock.take(folders);
        assertThat(FolderLock.isHeld(folders)).isTrue();
        lock.release();
        assertThat(FolderLock.isHeld(folders)).isFalse();
    }

    private StackOptions options() {
        Parts none = new Parts(folder, folder, folder, folder, folder, List.of(), List.of());
        return new StackOptions(folder, folder, none, Ports.free(), true, true, 512,
                new Say(System.out, Locale.GERMAN));
    }
}
