package io.itinera.ordering.list.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A list was made or changed. @param how a word for what was done @param about what it was done with */
public record ListTouched(PortalTouchpoint touchpoint, AccountId account, String how, List<ObjectRef> about) implements JourneyFact {

    public static ListTouched made(AccountId account, String from, List<ObjectRef> about) {
        return new ListTouched(PortalTouchpoint.LIST_MADE, account, from, about);
    }

    public static ListTouched changed(AccountId account, String how) {
        return new ListTouched(PortalTouchpoint.LIST_CHANGED, account, how, List.of());
    }

    public static ListTouched added(AccountId account, String partNumber) {
        return new ListTouched(PortalTouchpoint.LIST_CHANGED, account, "added", List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber)));
    }

    @Override
    public String reason() {
        return how;
    }
}
