package io.itinera.insight.friction;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of each kind of friction tells of weeks, places, hospitals and examples, beside queries written by hand over the touchpoints themselves ({@link KindsByHand}). */
@WithDatabase
class FrictionKindByHandTest {
    @Test
    @DisplayName("FRI-2, FRI-9.5 of every kind of friction the weeks with their intervals, what it sticks to, the hospitals that met it most and the examples are those of queries by hand over touchpoints")
    void equalsQueriesByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        KindsByHand byHand = new KindsByHand(portal, VisitsByHand.in(portal));
        for (String code : portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).detectors())) {
            byHand.compare(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(code, Scope.lastDays(90), Locale.ENGLISH)));
        }
    }
}
