package io.itinera.ordering.substitute.boundary;

import io.itinera.ordering.boundary.PutResult;
import java.io.Serializable;

/**
 * That an alternative has come into the cart.
 *
 * @param partNumber what it stands in for
 * @param quantity   how many of that had been in the cart; 0 when it was in none
 * @param other      the alternative
 * @param added      how many of it came in
 * @param cart       the cart's id
 */
public record SubstituteTaken(String partNumber, int quantity, String other, int added, long cart) implements Serializable {
    /** Together with what the cart is then. */
    public record Result(SubstituteTaken taken, PutResult put) {
    }
}
