package io.itinera.accounts.control;

import io.itinera.accounts.boundary.ErasureRow;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells operations that somebody waits to be erased; the law gives a month. */
@ApplicationScoped
@Transactional
public class ErasuresToDecide implements WorkSource {
    @Inject Erasures erasures;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        List<ErasureRow> waiting = actor.isPerson() && actor.may(Permission.ERASE_PEOPLE) ? erasures.waiting() : List.of();
        return waiting.isEmpty() ? List.of() : List.of(new WorkRow("erasure-asked", List.of(waiting.size()),
            LocalDate.ofInstant(waiting.get(0).askedAt(), ZoneOffset.UTC).plusMonths(1), null, "/accounts/erasures"));
    }
}
