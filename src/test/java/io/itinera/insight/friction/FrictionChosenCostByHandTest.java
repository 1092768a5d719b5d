package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each kind of friction cost chosen hospitals, and how much of it their visits bore, beside queries written by hand over their touchpoints and answers ({@link CostFiguresByHand}). */
@WithDatabase
class FrictionChosenCostByHandTest {
    @Test
    @DisplayName("FRI-3, FRI-4, FRI-8, FRI-9.4 of many, of few and of one chosen hospital what every kind cost and what their visits bore are those of queries by hand, and of few nothing is told that takes hospitals")
    void costsAsByHand(Portal portal) {
        ChosenHospitals.lay(portal);
        for (ChosenHospitals chosen : ChosenHospitals.values()) {
            FrictionsByHand.choose(portal, chosen.which());
            CostFiguresByHand byHand = new CostFiguresByHand(portal);
            Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(chosen.scope()));
            costs.forEach(byHand::compare);
            FrictionScore score = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(chosen.scope()));
            byHand.compare(score);
            told(chosen, costs.values(), score);
        }
    }

    private static void told(ChosenHospitals chosen, Collection<FrictionCost> costs, FrictionScore score) {
        assertThat(costs).hasSize(26).anySatisfy(cost -> assertThat(cost.lost().minutes()).as(chosen.name()).isNotNull());
        assertThat(score.all().isTold()).as(chosen.name()).isEqualTo(chosen.isEnough());
        assertThat(costs.stream().anyMatch(cost -> cost.effort().isTold())).as(chosen.name()).isEqualTo(chosen.isEnough());
        assertThat(costs.stream().anyMatch(cost -> cost.lost().isBounded())).as(chosen.name()).isEqualTo(chosen.isEnough());
    }
}
