package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** A shipment goes to one site, and so many of an article are not for that one. */
public class GoesToAnotherSite extends BusinessRuleViolation {
    private final String orderNumber;

    /** @param open how many of the article are still to be shipped there */
    public GoesToAnotherSite(String number, String partNumber, int wanted, int open) {
        super("goes-to-another-site", number, partNumber, wanted, open);
        this.orderNumber = number;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, orderNumber));
    }
}
