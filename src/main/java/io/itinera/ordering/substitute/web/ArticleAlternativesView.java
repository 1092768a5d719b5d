package io.itinera.ordering.substitute.web;

import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.FindAlternatives;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.substitute.boundary.TakeSubstitute;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.Pressed;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be had instead of an article, wherever a page shows one that is not in the house; placed with {@code i:alternatives}. */
@Named
@RequestScoped
public class ArticleAlternativesView {
    @Inject FindAlternatives findAlternatives;
    @Inject TakeSubstitute takeSubstitute;
    @Inject CurrentActor actor;
    @Inject Event<CountTold> told;
    @Inject Fmt fmt;
    private final Map<String, List<AlternativeRow>> found = new HashMap<>();

    /** For the smallest order of the article; nothing for whoever fills no carts. */
    public List<AlternativeRow> of(String article) {
        return found.computeIfAbsent(article, number -> actor.get().may(Permission.FILL_CARTS) ? findAlternatives.of(number) : List.of());
    }

    /** Takes the one that the pressed button names. @param quantity of the article */
    public String take(String article, int quantity) {
        String other = Pressed.text("other").orElseThrow(NoSuchRecord::new);
        SubstituteTaken.Result result = takeSubstitute.take(new TakeSubstitute.Request(article, quantity, other, null));
        told.fire(result.put().told());
        Notices.say(fmt.text("ordering.alternative.put", result.taken().added(), result.taken().other(), article));
        Notices.keep();
        return "/ordering/cart?faces-redirect=true";
    }
}
