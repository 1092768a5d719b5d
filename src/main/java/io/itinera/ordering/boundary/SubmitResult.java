package io.itinera.ordering.boundary;

import io.itinera.shared.touchpoint.Repeated;
import java.util.List;

/** What became of a submitted cart. */
public sealed interface SubmitResult {
    /** The number of the cart's one order. */
    String number();

    /** The order is with the supplier. */
    record Submitted(String number) implements SubmitResult {
    }

    /** The order waits for approval. @param approvers for each approval asked for at once, who can give it, by name */
    record AwaitingApproval(String number, List<List<String>> approvers) implements SubmitResult {
    }

    /** The cart had been submitted on the same terms before: a double click, or the same page sent again. */
    record AlreadySubmitted(String number) implements SubmitResult, Repeated {
    }
}
