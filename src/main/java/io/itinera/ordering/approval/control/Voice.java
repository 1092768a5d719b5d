package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.shared.PersonId;

/** Somebody who may decide. @param absent in whose name; null in their own */
public record Voice(PersonRow speaker, PersonRow absent) {
    /** Null in their own name. */
    public PersonId inNameOf() {
        return isOwn() ? null : absent.personId();
    }

    public boolean isOwn() {
        return absent == null;
    }
}
