package io.itinera.insight.outside.boundary;

import io.itinera.insight.outside.control.OwnNotes;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** Account managers and analysts read what they noted themselves of contacts and interviews. */
@UseCase
public class ReadOwnNotes {
    @Inject OwnNotes notes;

    /** The newest hundred, of hospitals that whoever asks may see still. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public List<OwnNote> all() {
        return notes.all();
    }

    /** What they corrected and withdrew, as it was before. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public List<NoteChange> changes() {
        return notes.changes();
    }
}
