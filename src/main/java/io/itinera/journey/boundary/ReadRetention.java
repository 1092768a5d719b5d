package io.itinera.journey.boundary;

import io.itinera.journey.control.Retentions;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** An analyst sees for how long things are kept, and what was cleared. */
@UseCase
public class ReadRetention {
    @Inject Retentions retentions;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<RetentionRow> all() {
        return retentions.all();
    }
}
