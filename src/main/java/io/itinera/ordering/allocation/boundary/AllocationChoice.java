package io.itinera.ordering.allocation.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** What became of the choice who pays for a line. */
public sealed interface AllocationChoice {
    /** It is so from now on. */
    record Made() implements AllocationChoice {
    }

    /** It was so already: a double click, or another tab. */
    record MadeBefore() implements AllocationChoice, Repeated {
    }
}
