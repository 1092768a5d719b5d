package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** No change of the article's list price lies ahead that could be withdrawn. */
public class NoPriceAnnounced extends BusinessRuleViolation {
    public NoPriceAnnounced() {
        super("no-price-announced");
    }
}
