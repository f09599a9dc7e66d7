package org.wiederkehr.sync;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A run to be started.
 *
 * @param complete whether the files hold everything, so that what they lack is gone; yes when nothing is said
 */
public record NewSync(@NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9]{1,18}") String> uploads,
        Optional<Boolean> complete) {}
