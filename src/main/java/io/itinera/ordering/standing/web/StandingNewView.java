package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.MakeStandingOrder;
import io.itinera.ordering.standing.boundary.Origin;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.StandingStartRow;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A standing order in the making, of an order, a list or the cart. */
@Named
@ViewScoped
public class StandingNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadStandingOrders readStandingOrders;
    @Inject MakeStandingOrder makeStandingOrder;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient StandingStartRow start;
    private String order;
    private String list;
    private TermsDraft terms;
    private RhythmDraft rhythm;
    private List<LocalDate> days = List.of();

    public void load() {
        start = readStandingOrders.start(origin());
        terms = new TermsDraft(name(), start.siteId(), start.costCentreId());
        rhythm = new RhythmDraft(nextWeek());
        show();
    }

    /** The same day of next week; a Monday at weekends, when nothing is delivered. */
    private LocalDate nextWeek() {
        LocalDate day = getToday().plusWeeks(1);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private Origin origin() {
        return order != null ? new Origin(Origin.Kind.ORDER, order) : list != null ? new Origin(Origin.Kind.LIST, list)
            : new Origin(Origin.Kind.CART, null);
    }

    private String name() {
        return order != null ? fmt.text("ordering.list.of-order", order) : start.name();
    }

    /** Shows the first days of what is typed. */
    public void show() {
        days = List.of();
        days = readStandingOrders.days(rhythm.row());
    }

    public String make() {
        long id = makeStandingOrder.make(new MakeStandingOrder.Request(origin(), terms.terms(), rhythm.row()));
        Notices.say(fmt.text("ordering.standing.made", terms.getName()));
        start.leftOut().forEach(line -> Notices.warn(fmt.text("ordering.left-out." + line.reason(), line.partNumber(), line.articleName())));
        Notices.keep();
        return "/ordering/standing-order?faces-redirect=true&id=" + id;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(fmt.getZone()));
    }

    public StandingStartRow getStart() {
        return start;
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public TermsDraft getTerms() {
        return terms;
    }

    public RhythmDraft getRhythm() {
        return rhythm;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
