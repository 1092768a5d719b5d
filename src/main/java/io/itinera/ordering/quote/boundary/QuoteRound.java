package io.itinera.ordering.quote.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** Whether the portal did something with a quote by itself. */
public sealed interface QuoteRound {
    /** It did. */
    record Done() implements QuoteRound {
    }

    /** Another instance, or somebody's turn, was first. */
    record NothingToDo() implements QuoteRound, Repeated {
    }
}
