package org.wiederkehr.connections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A connection to be made: with which connector, under which name. */
public record NewConnection(@NotBlank @Size(max = 100) String connector, @NotBlank @Size(max = 100) String name) {}
