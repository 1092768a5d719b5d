package io.itinera.insight.money.boundary;

import io.itinera.insight.friction.control.Detectors;
import io.itinera.insight.money.control.MoneyReports;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.work.DivisionSource;
import io.itinera.shared.work.DivisionSource.Division;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** An analyst reads what an experience was followed by in orders and money, and how sure that is. */
@UseCase
public class ReadMoney {
    @Inject MoneyReports reports;
    @Inject DivisionSource divisions;
    @Inject Detectors detectors;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public MoneyReport read(MoneyQuestion question) {
        return reports.read(question);
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<Division> divisions(Locale locale) {
        return divisions.divisions(locale);
    }

    /** The kinds of friction there are. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<String> kinds() {
        return detectors.codes();
    }
}
