package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each kind of friction cost, and how much of it visits bore, beside queries written by hand over the touchpoints and answers themselves ({@link CostFiguresByHand}). */
@WithDatabase
class FrictionCostByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);

    @Test
    @DisplayName("FRI-3, FRI-4 and FRI-8 of every kind of friction the effort, the orders with their bounds, the time lost and the cost are those of queries by hand over touchpoints and answers, and so is the score of visits (FRI-9)")
    void costsAsByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        CostFiguresByHand byHand = new CostFiguresByHand(portal);
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));
        costs.forEach(byHand::compare);
        assertThat(costs.values().stream().filter(cost -> cost.effort().isTold())).hasSizeGreaterThan(10);
        assertThat(costs.values().stream().filter(cost -> cost.lost().isMeasured())).hasSizeGreaterThan(5);
        byHand.compare(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(QUARTER)));
    }
}
