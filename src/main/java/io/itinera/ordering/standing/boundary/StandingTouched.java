package io.itinera.ordering.standing.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.List;

/** A standing order was made, changed or answered for. @param how a word for what was done @param amount null where no money is concerned */
public record StandingTouched(PortalTouchpoint touchpoint, AccountId account, String how, BigDecimal amount, List<ObjectRef> about)
        implements JourneyFact {

    public static StandingTouched changed(AccountId account, String how) {
        return new StandingTouched(PortalTouchpoint.STANDING_ORDER_CHANGED, account, how, null, List.of());
    }

    @Override
    public String reason() {
        return how;
    }
}
