package io.itinera.ordering.quick.boundary;

/** Why a pasted line was not understood. */
public enum Doubt {
    /** Nothing in it looks like the number of an article. */
    NO_NUMBER,
    /** It names several articles. */
    SEVERAL_NUMBERS,
    /** Several figures could be the quantity. */
    QUANTITY_UNCLEAR
}
