package io.itinera.ordering.substitute.web;

import io.itinera.ordering.boundary.CartDeskRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.FindAlternatives;
import io.itinera.ordering.substitute.boundary.Late;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.substitute.boundary.TakeSubstitute;
import io.itinera.ordering.substitute.boundary.TakeSubstituteBack;
import io.itinera.ordering.web.CartLineDraft;
import io.itinera.ordering.web.CartView;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be had instead of the lines of the cart that come too late, and the way to it and back. */
@Named
@ViewScoped
public class CartAlternativesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FindAlternatives findAlternatives;
    @Inject TakeSubstitute takeSubstitute;
    @Inject TakeSubstituteBack takeSubstituteBack;
    @Inject CartView cartView;
    @Inject Event<CountTold> told;
    @Inject Fmt fmt;
    private transient CartDeskRow asked;
    private transient Set<Long> known;
    private transient Map<Long, List<AlternativeRow>> found;
    private SubstituteTaken taken;

    /** Of a line of the page; those of all lines of a page are asked for at once, and of a page without late lines not at all. */
    public List<AlternativeRow> of(CartLineDraft line) {
        if (asked != cartView.getDesk()) {
            asked = cartView.getDesk();
            known = new HashSet<>();
            found = new HashMap<>();
        }
        if (!known.contains(line.getRow().articleId())) {
            cartView.getLines().forEach(one -> known.add(one.getRow().articleId()));
            found.putAll(late(cartView.getLines()));
        }
        return found.getOrDefault(line.getRow().articleId(), List.of());
    }

    private Map<Long, List<AlternativeRow>> late(List<CartLineDraft> lines) {
        LocalDate wished = cartView.getTerms().getWishedOn();
        List<Late> late = lines.stream().flatMap(line -> Late.of(line.getRow(), wished, cartView.getToday()).stream()).toList();
        return late.isEmpty() ? Map.of() : findAlternatives.of(late);
    }

    public String take(CartLineDraft line, AlternativeRow alternative) {
        try {
            SubstituteTaken.Result result = takeSubstitute.take(new TakeSubstitute.Request(line.getRow().partNumber(), line.getRow().quantity(),
                alternative.partNumber(), cartView.getDesk().cart().id()));
            taken = result.taken();
            return done(result.put());
        } catch (CartSetAside elsewhere) {
            return cartView.away();
        }
    }

    public String takeBack() {
        SubstituteTaken last = taken;
        try {
            PutResult put = takeSubstituteBack.takeBack(last);
            taken = null;
            Notices.say(fmt.text("ordering.alternative.taken-back", last.partNumber(), last.other()));
            return done(put);
        } catch (CartSetAside elsewhere) {
            return cartView.away();
        }
    }

    private String done(PutResult put) {
        told.fire(put.told());
        cartView.load();
        return null;
    }

    /** What was replaced last; null when nothing was, or it was taken back. */
    public SubstituteTaken getTaken() {
        return taken;
    }
}
