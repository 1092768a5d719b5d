package io.itinera.ordering.boundary;

import java.util.List;

/** What of an earlier order came back into the cart, and what could not. */
public record Repetition(List<String> partNumbers, List<LeftOut> leftOut) {

    /** Why a line could not come back. */
    public enum Reason { WITHDRAWN, NO_PRICE, TOO_MANY }

    /** A line that could not come back. */
    public record LeftOut(String partNumber, String articleName, Reason reason) {
    }
}
