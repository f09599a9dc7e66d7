package org.wiederkehr.console.people;

import java.util.Optional;

/** Whether the chain of the trail holds, otherwise the first entry that does not fit. */
record Verification(boolean whole, Optional<String> firstBroken) {}
