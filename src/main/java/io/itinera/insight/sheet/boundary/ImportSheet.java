package io.itinera.insight.sheet.boundary;

import io.itinera.insight.sheet.control.SheetImports;
import io.itinera.insight.sheet.control.SheetImports.Claimed;
import io.itinera.insight.sheet.control.SheetMappings;
import io.itinera.insight.sheet.control.SheetTrials;
import io.itinera.insight.sheet.control.SheetTrials.Sifted;
import io.itinera.insight.sheet.control.Sheets;
import io.itinera.journey.boundary.AddOutsideTouchpoints;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody imports the good rows of a file: all of them become touchpoints, or none does. */
@UseCase
public class ImportSheet {
    @Inject Sheets sheets;
    @Inject SheetMappings mappings;
    @Inject SheetTrials trials;
    @Inject SheetImports imports;
    @Inject AddOutsideTouchpoints add;
    @Inject Event<SheetTaken> taken;

    /** What became of the file. */
    public sealed interface Import permits Imported, ImportedBefore {
        SheetImportRow done();
    }

    /** By this request. */
    public record Imported(SheetImportRow done) implements Import {
    }

    /** By the same request, made before. */
    public record ImportedBefore(SheetImportRow done) implements Import, Repeated {
    }

    /**
     * @param rows how many rows it was decided to take
     * @throws io.itinera.shared.NoSuchRecord when the file is not one of the person's
     * @throws SheetChanged                   when it would take another number of rows by now
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.SHEET_IMPORTED)
    public Import importSheet(long sheet, int rows) {
        Optional<SheetRow> waiting = sheets.lock(sheet);
        if (waiting.isEmpty()) {
            return new ImportedBefore(imports.own(sheet));
        }
        SheetFile file = sheets.file(sheet);
        Sifted sifted = trials.sift(file, mappings.of(file.columns()), refused -> { });
        Claimed claimed = imports.claim(waiting.get(), sifted);
        if (claimed.touchpoints().size() != rows) {
            throw new SheetChanged();
        }
        add.add(claimed.touchpoints());
        sheets.remove(sheet);
        taken.fire(new SheetTaken(claimed.done()));
        return new Imported(claimed.done());
    }
}
