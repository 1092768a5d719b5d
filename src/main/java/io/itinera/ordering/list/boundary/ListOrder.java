package io.itinera.ordering.list.boundary;

import io.itinera.ordering.boundary.Repetition.LeftOut;
import java.util.List;

/** What of a list went into the cart, what was rounded up to whole packs for that, and what could not. */
public record ListOrder(List<String> partNumbers, List<Rounded> rounded, List<LeftOut> leftOut) {

    /** So many were missing, so many went into the cart. */
    public record Rounded(String partNumber, int missing, int put) {
    }
}
