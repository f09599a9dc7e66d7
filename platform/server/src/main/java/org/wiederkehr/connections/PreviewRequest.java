package org.wiederkehr.connections;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Which files to look at, and with which settings; without settings everything is guessed. */
public record PreviewRequest(@NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9]{1,18}") String> uploads,
        Optional<JsonNode> settings) {

    // what is left out arrives as JSON's null
    public PreviewRequest {
        settings = settings.filter(given -> !given.isNull() && !given.isMissingNode());
    }
}
