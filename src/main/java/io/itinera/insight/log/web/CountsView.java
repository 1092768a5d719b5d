package io.itinera.insight.log.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.ReadScope;
import io.itinera.insight.boundary.Scope;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.boundary.ReadCounts;
import io.itinera.journey.boundary.RollupProof;
import io.itinera.journey.boundary.RollupState;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How far the log is counted, and how the counts stood up to it. */
@Named
@RequestScoped
public class CountsView {
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
    private static final int MOST = 10;

    @Inject ReadCounts readCounts;
    @Inject ProveCounts proveCounts;
    @Inject ReadScope readScope;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private RollupState state;
    private List<RollupProof> proofs;
    private int days = DAYS.get(0);

    /** A period to choose. */
    public record Choice(int days, String label) {
    }

    public void prove() {
        Period period = readScope.period(Scope.lastDays(days));
        RollupProof proof = proveCounts.prove(period.from(), period.to());
        proofs = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text("insight.counts.proved", fmt.count(proof.compared()),
            fmt.count(proof.touchpoints()), fmt.count(proof.differences()))));
    }

    public RollupState getState() {
        if (state == null) {
            state = readCounts.state();
        }
        return state;
    }

    public boolean isCurrent() {
        return getState().isCurrent(clock.instant());
    }

    /** Newest first. */
    public List<RollupProof> getProofs() {
        if (proofs == null) {
            proofs = readCounts.lastProofs(MOST);
        }
        return proofs;
    }

    /** Null before the first. */
    public RollupProof getLast() {
        return getProofs().isEmpty() ? null : getProofs().get(0);
    }

    public LocalDate firstDay(RollupProof proof) {
        return new Period(proof.from(), proof.to()).firstDay();
    }

    /** A part of a day is named like the day. */
    public LocalDate lastDay(RollupProof proof) {
        return LocalDate.ofInstant(proof.to().minusSeconds(1), Period.ZONE);
    }

    public List<Choice> getChoices() {
        return DAYS.stream().map(n -> new Choice(n, fmt.text("insight.days", n))).toList();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = DAYS.contains(days) ? days : DAYS.get(0);
    }
}
