package io.itinera.catalog.number.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;

/** A hospital's own numbers were changed, imported or taken along. The numbers themselves are not recorded. @param how a word for what was done */
public record OwnNumbersTouched(PortalTouchpoint touchpoint, AccountId account, String how, List<ObjectRef> about) implements JourneyFact {

    static OwnNumbersTouched changed(AccountId account, String how, String partNumber) {
        return new OwnNumbersTouched(PortalTouchpoint.OWN_NUMBERS_CHANGED, account, how, List.of(ObjectRef.subject(ObjectType.PRODUCT, partNumber)));
    }

    static OwnNumbersTouched imported(AccountId account, NumberTrial done) {
        return new OwnNumbersTouched(PortalTouchpoint.OWN_NUMBERS_IMPORTED, account,
            "added:" + done.added() + " changed:" + done.changed() + " same:" + done.same() + " refused:" + done.refused(), List.of());
    }

    static OwnNumbersTouched exported(AccountId account) {
        return new OwnNumbersTouched(PortalTouchpoint.OWN_NUMBERS_EXPORTED, account, null, List.of());
    }

    @Override
    public String reason() {
        return how;
    }
}
