package org.wiederkehr.winback;

import java.time.LocalDate;
import java.util.Optional;

/** What a contact brought: one of three branches, each with what the trade wants to know of it. */
sealed interface Told {

    CallOutcome outcome();

    /** The reason the talk taught, if it did. */
    Optional<DefectionReason> learned();

    /** The day of the next step, if one was agreed. */
    Optional<LocalDate> agreedOn();

    /** The customer talks: how they are supplied today, why they left, and what happens next. */
    record Friendly(String situation, DefectionReason reason, String nextStep, LocalDate nextOn) implements Told {
        @Override
        public CallOutcome outcome() {
            return CallOutcome.FRIENDLY;
        }

        @Override
        public Optional<DefectionReason> learned() {
            return Optional.of(reason);
        }

        @Override
        public Optional<LocalDate> agreedOn() {
            return Optional.of(nextOn);
        }
    }

    /** The customer criticises: it is noted, and somebody promises a remedy by a day. */
    record Cool(String criticism, Optional<DefectionReason> learned, Pledge promise, Optional<LocalDate> nextOn)
            implements
                Told {
        @Override
        public CallOutcome outcome() {
            return CallOutcome.COOL;
        }

        @Override
        public Optional<LocalDate> agreedOn() {
            return nextOn.or(() -> Optional.of(promise.dueOn()));
        }
    }

    /** The customer wants nothing more: no offer is possible, and nothing is written down about the person. */
    record Rude(Optional<DefectionReason> learned) implements Told {
        @Override
        public CallOutcome outcome() {
            return CallOutcome.RUDE;
        }

        @Override
        public Optional<LocalDate> agreedOn() {
            return Optional.empty();
        }
    }

    /** What was promised, by whom, until when. */
    record Pledge(String text, String owner, LocalDate dueOn) {}
}
