package io.itinera.delivery.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.delivery.boundary.WorkCounts;
import io.itinera.delivery.boundary.WorkQuery;
import io.itinera.delivery.boundary.WorkStage;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;

/** How much waits in each stage for the supplier's people. */
@ApplicationScoped
@Transactional
public class OrdersToServe implements WorkSource {
    @Inject WorkList workList;
    @Inject Clock clock;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.isPerson() || !actor.may(Permission.SERVE_ORDERS)) {
            return List.of();
        }
        WorkCounts counts = workList.counts(new WorkQuery(WorkStage.CONFIRM, null, null, null, 1, 1));
        List<WorkRow> rows = new ArrayList<>();
        for (WorkStage stage : List.of(WorkStage.CONFIRM, WorkStage.SHIP, WorkStage.INVOICE)) {
            if (counts.of(stage) > 0) {
                rows.add(new WorkRow("serve-" + stage.name().toLowerCase(java.util.Locale.ROOT), List.of(counts.of(stage)),
                    LocalDate.now(clock), null, "/delivery/operations?stage=" + stage));
            }
        }
        return rows;
    }
}
