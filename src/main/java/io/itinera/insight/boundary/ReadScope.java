package io.itinera.insight.boundary;

import io.itinera.insight.control.Scopes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.work.DivisionSource;
import io.itinera.shared.work.DivisionSource.Division;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Tells an analyst what views can be narrowed to, and which days a choice of days means. */
@UseCase
public class ReadScope {
    @Inject Scopes scopes;
    @Inject DivisionSource divisions;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public ScopeChoices choices() {
        return scopes.choices();
    }

    /** What the divisions are called. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<Division> divisions(Locale locale) {
        return divisions.divisions(locale);
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    public Period period(Scope scope) {
        return scopes.period(scope);
    }
}
