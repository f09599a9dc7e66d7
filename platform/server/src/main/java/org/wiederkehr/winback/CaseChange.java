package org.wiederkehr.winback;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be different about a case; absent fields stay as they are. */
public record CaseChange(Optional<@Size(min = 1, max = 200) String> owner,
        Optional<@Size(min = 1, max = 200) String> ownerName, Optional<LocalDate> nextOn,
        Optional<DefectionReason> reason) {}
