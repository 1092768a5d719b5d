package io.itinera.insight.satisfaction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.satisfaction.boundary.GroupRow;
import io.itinera.insight.satisfaction.boundary.InstrumentRow;
import io.itinera.insight.satisfaction.boundary.OccasionRow;
import io.itinera.insight.satisfaction.boundary.ReadSatisfaction;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.insight.satisfaction.boundary.SatisfactionReport;
import io.itinera.insight.satisfaction.boundary.SwitchOccasion;
import io.itinera.insight.web.ScopeView;
import io.itinera.insight.web.ScoresView;
import io.itinera.insight.satisfaction.boundary.Weighted;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was asked, what became of it and what the answers are worth; and what is asked from now on. */
@Named
@RequestScoped
public class SatisfactionView {
    @Inject ReadSatisfaction readSatisfaction;
    @Inject SwitchOccasion switchOccasion;
    @Inject ScopeView scope;
    @Inject ScoresView scores;
    @Inject Fmt fmt;
    private SatisfactionReport report;

    public SatisfactionReport getReport() {
        if (report == null) {
            report = readSatisfaction.report(scope.scope());
        }
        return report;
    }

    public List<InstrumentRow> getRows() {
        return getReport().rows();
    }

    public List<GroupRow> getGroups() {
        return getReport().groups();
    }

    public List<SaidRow> getSaid() {
        return getReport().said();
    }

    public List<OccasionRow> getOccasions() {
        return getReport().occasions();
    }

    public boolean isNothing() {
        return getReport().rows().isEmpty();
    }

    /** What the row is about: the instrument, or what it was asked after. */
    public String name(InstrumentRow row) {
        return row.touchpoint() == null ? fmt.text("insight.instrument." + row.instrument()) : typeName(row.touchpoint());
    }

    public String typeName(String code) {
        return getReport().types().containsKey(code) ? getReport().types().get(code).in(fmt.getLocale()) : code;
    }

    public String score(InstrumentRow row) {
        return row.isShare() ? scores.share(row.score()) : scores.mean(row.score());
    }

    public String scoreNote(InstrumentRow row) {
        return row.isShare() ? scores.shareNote(row.score()) : scores.meanNote(row.score());
    }

    /** The weighted score; a dash where the plain one is not shown either. */
    public String weighted(InstrumentRow row) {
        if (!row.score().isEnough() || row.weighted().value() == null) {
            return "–";
        }
        return row.isShare() ? fmt.share(row.weighted().value()) : fmt.decimal(row.weighted().value());
    }

    public String weightedNote(InstrumentRow row) {
        if (!row.score().isEnough()) {
            return "";
        }
        String worth = bounds(row) + " · " + fmt.text("insight.satisfaction.effective", fmt.decimal(row.weighted().effective()));
        return row.weighted().isComplete() ? worth
            : worth + " · " + fmt.text("insight.satisfaction.uncovered", row.weighted().uncovered(), row.weighted().asked());
    }

    private String bounds(InstrumentRow row) {
        Double low = row.weighted().low();
        return low == null ? fmt.text("insight.satisfaction.weighted.few", Weighted.FEWEST_HOSPITALS) : fmt.text("insight.satisfaction.weighted.interval",
            row.isShare() ? fmt.share(low) : fmt.decimal(low), row.isShare() ? fmt.share(row.weighted().high()) : fmt.decimal(row.weighted().high()));
    }

    /** A mean of a group; a dash for a group too small. */
    public String mean(Estimate estimate) {
        return scores.mean(estimate);
    }

    public String meanNote(Estimate estimate) {
        return scores.meanNote(estimate);
    }

    /** Turns what the pressed button names on or off. */
    private void turn(boolean on) {
        Pressed.text("occasion").ifPresent(code -> switchOccasion.turn(code, on));
        report = null;
    }

    public void turnOn() {
        turn(true);
    }

    public void turnOff() {
        turn(false);
    }
}
