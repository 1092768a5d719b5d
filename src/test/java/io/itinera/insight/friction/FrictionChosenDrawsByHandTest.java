package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The intervals that come of drawing whole hospitals, of some that were chosen ({@link DrawnBoundsByHand}). */
@WithDatabase
class FrictionChosenDrawsByHandTest {
    @Test
    @DisplayName("FRI-4, FRI-8 of many, of few and of one chosen hospital the bounds of effort afterwards and of the minutes lost are those of draws of them alone, and of few there are none")
    void drawsTheChosenOnly(Portal portal) {
        ChosenHospitals.lay(portal);
        for (ChosenHospitals chosen : ChosenHospitals.values()) {
            FrictionsByHand.choose(portal, chosen.which());
            Map<String, FrictionCost> costs = DrawnBoundsByHand.compare(portal, chosen.scope());
            long efforts = costs.values().stream().filter(cost -> cost.effort().isTold()).count();
            long minutes = costs.values().stream().filter(cost -> cost.lost().isBounded()).count();
            assertThat(List.of(efforts > 10, minutes > 1)).as("%s: %d and %d", chosen, efforts, minutes).containsOnly(chosen.isEnough());
        }
    }
}
