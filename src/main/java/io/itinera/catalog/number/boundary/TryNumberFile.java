package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberFiles;
import io.itinera.catalog.number.control.NumberTrials;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Locale;

/** What a file of own numbers looks like and what importing it would do. Nothing is written. */
@UseCase
public class TryNumberFile {
    @Inject NumberFiles files;
    @Inject NumberTrials trials;
    @Inject CurrentActor actor;

    @Permits(Permission.KEEP_OWN_NUMBERS)
    public NumberOutline outline(NumberFile file) {
        return files.outline(file);
    }

    /** @param file whose columns are said */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    public NumberTrial look(NumberFile file) {
        return trials.trial(actor.get().ownAccount(), file);
    }

    /** Writes the rows that cannot be taken as a file again, each with its line and the reason before it. */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    public void refused(NumberFile file, Locale language, OutputStream out) {
        trials.refused(actor.get().ownAccount(), file, language, out);
    }
}
