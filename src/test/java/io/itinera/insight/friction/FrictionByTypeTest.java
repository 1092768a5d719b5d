package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.control.FrictionByType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class FrictionByTypeTest {
    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void empty(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
    }

    @Test
    @DisplayName("MAP-9.5 friction at touchpoints is looked for in the last 366 days of a longer period")
    void looksNoFurtherThanAYear() {
        log.at(10, "ORDER_SUBMITTED FAILED reason=error");
        log.at(60 * 24 * 365, "ORDER_SUBMITTED FAILED reason=error");
        log.at(60 * 24 * 366, "ORDER_SUBMITTED FAILED reason=error");
        assertThat(failures(LocalDate.of(2020, 1, 1))).isEqualTo(2);
        assertThat(failures(LocalDate.of(2026, 3, 20))).isEqualTo(1);
    }

    private long failures(LocalDate first) {
        long[] found = new long[1];
        portal.inTransaction(em -> found[0] = portal.get(FrictionByType.class).of(new Extent(Period.between(first, LocalDate.of(2026, 3, 20)), null))
            .get("ORDER_SUBMITTED").stream().filter(at -> at.kind().equals("failure")).mapToLong(FrictionByType.At::count).sum());
        return found[0];
    }
}
