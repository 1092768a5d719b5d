package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.OpenQuestionRow;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.StandingDeskRow;
import io.itinera.ordering.standing.boundary.StandingRow;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All standing orders that the person may see, and what they ask. */
@Named
@RequestScoped
public class StandingOrdersView {
    @Inject ReadStandingOrders readStandingOrders;
    private StandingDeskRow desk;

    public void load() {
        desk = readStandingOrders.desk();
    }

    public StandingDeskRow getDesk() {
        return desk;
    }

    /** The standing order that asks. */
    public StandingRow asking(OpenQuestionRow question) {
        return desk.standing().stream().filter(row -> row.id() == question.id()).findFirst().orElseThrow(NoSuchRecord::new);
    }

    /** What the standing order is called that placed an order. */
    public String nameOf(Long id) {
        return id == null ? null : readStandingOrders.nameOf(id);
    }
}
