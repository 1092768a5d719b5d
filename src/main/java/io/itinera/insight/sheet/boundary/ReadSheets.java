package io.itinera.insight.sheet.boundary;

import io.itinera.insight.sheet.control.RefusedRows;
import io.itinera.insight.sheet.control.SheetChoices;
import io.itinera.insight.sheet.control.SheetImports;
import io.itinera.insight.sheet.control.SheetMappings;
import io.itinera.insight.sheet.control.SheetProposal;
import io.itinera.insight.sheet.control.SheetTrials;
import io.itinera.insight.sheet.control.Sheets;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file looks like and what importing it would do; and what was imported. Nothing is written. */
@UseCase
public class ReadSheets {
    @Inject Sheets sheets;
    @Inject SheetMappings mappings;
    @Inject SheetProposal proposal;
    @Inject SheetChoices choices;
    @Inject SheetTrials trials;
    @Inject SheetImports imports;
    @Inject CurrentActor actor;

    /**
     * @param zone the person's, for files whose zone nobody has said yet
     * @throws io.itinera.shared.NoSuchRecord when the file is not one of the person's
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public SheetOutline outline(long sheet, ZoneId zone) {
        SheetRow row = sheets.own(sheet);
        SheetFile file = sheets.file(sheet);
        Optional<SheetMapping> remembered = mappings.remembered(file.columns());
        boolean ready = remembered.filter(mapping -> proposal.isAllSaid(file, mapping)).isPresent();
        return new SheetOutline(row, file.outline(), file.hasOldLetters(), remembered.orElseGet(() -> proposal.of(file, zone)), ready);
    }

    /** What the values of each field can mean. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public Map<SheetField, List<SheetTarget>> targets(Locale language) {
        return choices.targets(language);
    }

    /** The values of the columns whose values are matched, those that nobody knows first. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public List<SheetValue> values(long sheet, SheetMapping mapping) {
        sheets.own(sheet);
        return proposal.values(sheets.file(sheet), mapping);
    }

    /** What {@link ImportSheet} would do now, by what was said last about the columns. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public SheetTrial trial(long sheet) {
        sheets.own(sheet);
        SheetFile file = sheets.file(sheet);
        return trials.trial(file, mappings.of(file.columns()));
    }

    /** Writes the rows that cannot be taken as a file again, each with the reasons before it. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public void refused(long sheet, Locale language, OutputStream out) {
        sheets.own(sheet);
        SheetFile file = sheets.file(sheet);
        try (RefusedRows rows = new RefusedRows(file, language, out)) {
            trials.sift(file, mappings.of(file.columns()), rows::write);
        }
    }

    /** The newest first: an analyst sees all, anybody else the own ones. */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public List<SheetImportRow> imports() {
        return imports.newest(actor.get().may(Permission.ANALYSE_JOURNEYS));
    }

    /** @throws io.itinera.shared.NoSuchRecord when it is not one of the person's */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    public SheetImportRow done(long sheet) {
        return imports.own(sheet);
    }
}
