package io.itinera.insight.outside.control;

import io.itinera.insight.outside.boundary.ObservationUnclear;
import io.itinera.insight.outside.boundary.Observed;
import io.itinera.insight.outside.entity.Basis;
import io.itinera.insight.outside.entity.Confidence;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody noted of a contact or an interview. */
@ApplicationScoped
public class ObservationNotes {
    @Inject ReadTouchpoints touchpoints;

    /** @throws ObservationUnclear where one says nothing, or concerns no touchpoint of the journey */
    public List<Observation> read(List<Observed> observed) {
        if (observed.isEmpty()) {
            return List.of();
        }
        Set<String> known = touchpoints.types().stream().filter(type -> type.stage() != null).map(TouchpointTypeRow::code).collect(Collectors.toSet());
        return observed.stream().map(one -> read(one, known)).toList();
    }

    private static Observation read(Observed one, Set<String> known) {
        if (one.words() == null || one.words().isBlank() || !known.contains(one.touchpoint())) {
            throw new ObservationUnclear();
        }
        return new Observation(one.touchpoint(), Basis.valueOf(one.basis()), one.words(), one.valence(), Confidence.valueOf(one.confidence()));
    }
}
