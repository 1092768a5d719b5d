package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.insight.friction.control.FrictionKinds;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.Locale;

/** An analyst reads all about one kind of friction: how it goes, what it sticks to, whom it touches and what it costs. */
@UseCase
public class ReadFrictionKind {
    @Inject FrictionKinds kinds;
    @Inject Detectors detectors;
    @Inject Scopes scopes;

    /** @throws NoSuchRecord when there is no such kind */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public FrictionKind kind(String code, Scope scope, Locale locale) {
        if (!detectors.codes().contains(code)) {
            throw new NoSuchRecord();
        }
        return kinds.kind(code, scopes.extent(scope), locale);
    }
}
