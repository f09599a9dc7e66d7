package org.wiederkehr.run.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.wiederkehr.run.PrivateFile;

/** The demo's users, remembered in the data folder together with the fact that it was filled. */
record DemoUsers(Path file) {

    void keep(List<DemoUser> users) {
        try {
            PrivateFile.write(file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(users));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DemoUser> all() {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
