package io.itinera.insight.health.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.health.boundary.HealthInput;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthScore.Part;
import io.itinera.insight.health.boundary.HealthTrial;
import io.itinera.insight.health.boundary.ReadHealth;
import io.itinera.insight.health.boundary.ReadHealth.Standing;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How hospitals stand, what that is made of, and whether it foretells anything. */
@Named
@RequestScoped
public class HealthView {
    private static final double FULL = 100;

    @Inject ReadHealth readHealth;
    @Inject Fmt fmt;
    private HealthTrial trial;
    private List<Standing> standings = List.of();
    private Standing standing;
    private String account;

    public void load() {
        if (account == null) {
            standings = readHealth.standings();
        } else {
            standing = readHealth.standing(account);
        }
        trial = readHealth.trial();
    }

    public HealthTrial getTrial() {
        return trial;
    }

    public List<Standing> getStandings() {
        return standings;
    }

    /** The one hospital that is looked at; null for all. */
    public Standing getStanding() {
        return standing;
    }

    public String getTitle() {
        return standing == null ? fmt.text("insight.health.title") : fmt.text("insight.health.of", standing.name());
    }

    /** How an input stands, in words: with its number, and where that is small with nothing but what was counted. */
    public String words(Part part) {
        if (part.value() == null) {
            return fmt.text("insight.health.unknown." + part.input());
        }
        if (!part.isEnough()) {
            return fmt.text("insight.health.few." + part.input(), part.times(), part.figure().n());
        }
        return part.input() == HealthInput.CONTRACTS ? fmt.text("insight.health.value.CONTRACTS", part.value())
            : fmt.text("insight.health.value." + part.input(), fmt.decimal(part.value() * FULL), fmt.count(part.figure().n()), bound(part.figure().low()), bound(part.figure().high()));
    }

    private String bound(Double bound) {
        return bound == null ? "" : fmt.decimal(bound * FULL);
    }

    /** The mean of all hospitals, in the same words; beside a few it would invite to compare. */
    public String usual(Part part) {
        return part.usual() == null || !part.isEnough() ? "" : fmt.text("insight.health.usual", figure(part.input(), part.usual()));
    }

    private String figure(HealthInput input, double value) {
        return input == HealthInput.RHYTHM || input == HealthInput.REFUSED ? fmt.exactShare(value) : fmt.decimal(input == HealthInput.CONTRACTS ? value : value * FULL);
    }

    /** What an input adds to the score or takes away, in words. */
    public String points(Part part) {
        long points = Math.round(part.points());
        return points == 0 ? fmt.text("insight.health.points.none") : fmt.text(points > 0 ? "insight.health.points.more" : "insight.health.points.less",
            Math.abs(points));
    }

    /** The length of its bar: the largest of the hospital is a whole one. */
    public double bar(HealthScore health, Part part) {
        double largest = health.parts().stream().mapToDouble(other -> Math.abs(other.points())).max().orElse(0);
        return largest == 0 ? 0 : Math.abs(part.points()) / largest;
    }

    public String tone(Part part) {
        return part.points() < 0 ? "bad" : "good";
    }

    /** What the trial allows to say. */
    public String getVerdict() {
        return fmt.text("insight.health.verdict." + trial.verdict(), trial.area().n(), trial.happened(), trial.hospitals());
    }

    public String area(Estimate area) {
        return fmt.share(area.value());
    }

    /** Nothing where there is none. */
    public String interval(Estimate area) {
        return area.low() == null ? "" : fmt.text("insight.health.area.interval", fmt.share(area.low()), fmt.share(area.high()));
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null || account.isBlank() ? null : account;
    }
}
