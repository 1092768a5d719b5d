package io.itinera.ordering.standing.boundary;

/** What may be otherwise than it was agreed, so that a run asks. */
public enum Change {
    /** The supplier sells the article no longer. */
    WITHDRAWN,
    /** Nobody has a price for it at present. */
    NO_PRICE,
    /** The contract it was bought by gives no price any more. */
    CONTRACT_LAPSED,
    /** It costs more than the owner allowed unasked. */
    PRICE_ROSE,
    /** It is sold in packs of another size. */
    PACK_CHANGED,
    /** So many cannot be supplied. */
    SHORT,
    /** The place the goods went to is gone. */
    SITE_GONE,
    /** The cost centre is gone. */
    COST_CENTRE_GONE,
    /** The owner may not order any more. */
    OWNER_GONE,
    /** The order was refused for another reason. */
    REFUSED;

    /** Whether it stands against the order as a whole until somebody changes the standing order. */
    public boolean isBlocking() {
        return this == SITE_GONE || this == COST_CENTRE_GONE || this == OWNER_GONE;
    }
}
