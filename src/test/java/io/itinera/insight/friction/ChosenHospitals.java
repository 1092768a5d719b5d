package io.itinera.insight.friction;

import io.itinera.insight.boundary.Scope;
import io.itinera.testing.Portal;

/** Some of the hospitals of {@link ChanceLog}, as an analyst chooses them and as a query by hand does. */
enum ChosenHospitals {
    /** By segment; too few to tell how much hospitals differ. */
    FEW(new Scope(90, "LARGE_PUBLIC", null, null, null, null, null, null, null, null), "in (2, 5, 9)"),
    /** By segment and region. */
    MANY(new Scope(90, "PRIVATE", "Castilla y León", null, null, null, null, null, null, null), "in (1, 3, 4, 6, 7, 8, 10, 12)"),
    ONE(new Scope(90, null, null, null, "H7", null, null, null, null, null), "= 7");

    private final Scope scope;
    private final String which;

    ChosenHospitals(Scope scope, String which) {
        this.scope = scope;
        this.which = which;
    }

    /** Lays out the log, what is in it by hand, and what hospitals are. */
    static void lay(Portal portal) {
        ChanceLog.in(portal);
        portal.sql("update accounts.account set segment = 'LARGE_PUBLIC' where id in (2, 5, 9);\nupdate accounts.account set region = 'Aragón' where id in (5, 11)");
        FrictionsByHand.lay(portal);
    }

    Scope scope() {
        return scope;
    }

    /** A condition on an account's number. */
    String which() {
        return which;
    }

    /** Whether there are enough of them to tell how much hospitals differ. */
    boolean isEnough() {
        return this == MANY;
    }
}
