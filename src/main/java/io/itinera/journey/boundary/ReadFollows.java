package io.itinera.journey.boundary;

import io.itinera.journey.control.Follows;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what followed what in the cases of all orders, without reading all of the log. */
@UseCase
public class ReadFollows {
    @Inject Follows follows;

    /** From the first day to the last, both among them; nothing while the counts cannot stand for the log. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Optional<List<Follow>> between(LocalDate first, LocalDate last) {
        return follows.between(first, last);
    }
}
