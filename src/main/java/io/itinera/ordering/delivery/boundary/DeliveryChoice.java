package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** What became of the choice how goods come. */
public sealed interface DeliveryChoice {
    /** It is so from now on. */
    record Made() implements DeliveryChoice {
    }

    /** It was so already: a double click, or another tab. */
    record MadeBefore() implements DeliveryChoice, Repeated {
    }
}
