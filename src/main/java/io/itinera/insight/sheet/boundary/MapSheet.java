package io.itinera.insight.sheet.boundary;

import io.itinera.insight.sheet.boundary.SheetIncomplete.Missing;
import io.itinera.insight.sheet.control.SheetMappings;
import io.itinera.insight.sheet.control.Sheets;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Somebody says what the columns of a file mean. It is remembered for the next file with the same columns. */
@UseCase
public class MapSheet {
    @Inject Sheets sheets;
    @Inject SheetMappings mappings;

    /**
     * @throws io.itinera.shared.NoSuchRecord when the file is not one of the person's
     * @throws SheetIncomplete                when no row could be taken by it
     */
    @Permits(Permission.REPORT_TOUCHPOINTS)
    @Records(PortalTouchpoint.SHEET_MAPPED)
    public void map(long sheet, SheetMapping mapping) {
        sheets.own(sheet);
        require(mapping.has(SheetField.MOMENT), Missing.MOMENT);
        require(mapping.has(SheetField.ACCOUNT), Missing.ACCOUNT);
        require(mapping.has(SheetField.KIND) || mapping.kind() != null, Missing.KIND);
        require(mapping.order() != null, Missing.DATE_ORDER);
        require(isZone(mapping.zone()), Missing.ZONE);
        mappings.remember(sheets.file(sheet).columns(), mapping);
    }

    private static void require(boolean said, Missing what) {
        if (!said) {
            throw new SheetIncomplete(what);
        }
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
