package io.itinera.insight.boundary;

import io.itinera.insight.control.Scopes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** Tells an analyst what views can be narrowed to, and which days a choice of days means. */
@UseCase
public class ReadScope {
    @Inject Scopes scopes;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public ScopeChoices choices() {
        return scopes.choices();
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    public Period period(Scope scope) {
        return scopes.period(scope);
    }
}
