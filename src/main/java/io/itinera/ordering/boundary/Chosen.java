package io.itinera.ordering.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** What became of a buyer's choice how goods come, or who pays for them. */
public sealed interface Chosen {
    /** It is so from now on. */
    record Made() implements Chosen {
    }

    /** It was so already: a double click, or another tab. */
    record MadeBefore() implements Chosen, Repeated {
    }
}
