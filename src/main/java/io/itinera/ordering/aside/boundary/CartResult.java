package io.itinera.ordering.aside.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** What became of a cart. */
public sealed interface CartResult {
    /** Null while the cart has none. */
    String name();

    /** It is done. */
    record Done(String name) implements CartResult {
    }

    /** It had been done before: a double click, or another tab. */
    record DoneBefore(String name) implements CartResult, Repeated {
    }
}
