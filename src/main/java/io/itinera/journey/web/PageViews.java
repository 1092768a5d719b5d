package io.itinera.journey.web;

import io.itinera.journey.boundary.RecordSignal;
import io.itinera.shared.touchpoint.InputRefused;
import io.itinera.shared.touchpoint.PageSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears which pages were shown and which input was refused, whatever feature they belong to. */
@ApplicationScoped
public class PageViews {
    @Inject RecordSignal recordSignal;

    void on(@Observes PageSeen seen) {
        recordSignal.pageSeen(seen);
    }

    void on(@Observes InputRefused refused) {
        recordSignal.inputRefused(refused);
    }
}
