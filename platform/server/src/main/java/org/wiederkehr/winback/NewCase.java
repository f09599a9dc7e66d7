package org.wiederkehr.winback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A case to be opened; it belongs to whoever opens it, from today, unless it says otherwise. */
public record NewCase(@NotNull @Pattern(regexp = "[0-9]{1,18}") String customer,
        Optional<@Size(min = 1, max = 200) String> owner, Optional<@Size(min = 1, max = 200) String> ownerName,
        Optional<LocalDate> nextOn) {

    long customerId() {
        return Long.parseLong(customer);
    }
}
