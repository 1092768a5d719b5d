package io.itinera.ordering.list.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.list.control.ListRule;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.ListLine;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A buyer gives a list another name, and its lines other par levels, places and notes, or takes lines out. */
@UseCase
public class ChangeList {
    @Inject Lists lists;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<ListTouched> touched;

    /**
     * @param seen  the version of the list that was shown
     * @param name  null leaves it
     * @param lines those that change; the others stay as they are
     */
    public record Request(long list, int seen, String name, List<Line> lines) {
    }

    /** @param place null leaves it where it is @param removed whether the line goes */
    public record Line(long id, Integer par, Integer place, String note, boolean removed) {
    }

    /**
     * @throws ListChangedMeanwhile when the list is not any more as it was seen
     * @throws ListReadOnly         when it was shared to be read
     * @throws ListFigureImpossible for a par level that cannot be
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_CHANGED)
    public void change(Request wanted) {
        RequisitionList list = lists.toChange(wanted.list(), wanted.seen());
        if (wanted.name() != null) {
            list.rename(ListRule.name(wanted.name()), clock.instant());
        }
        Map<Long, RequisitionList.Wish> wishes = new HashMap<>();
        Set<Long> removed = new HashSet<>();
        Map<Long, String> parts = partNumbers(list, wanted.lines());
        for (Line line : wanted.lines()) {
            if (!parts.containsKey(line.id())) {
                throw new ListLineGone();
            }
            if (line.removed()) {
                removed.add(line.id());
            } else {
                ListRule.par(line.par(), parts.get(line.id()));
                wishes.put(line.id(), new RequisitionList.Wish(line.par(), line.place(), ListRule.note(line.note())));
            }
        }
        list.change(wishes, removed, clock.instant());
        touched.fire(ListTouched.changed(list.account(), wanted.name() != null ? "renamed" : "lines"));
    }

    /** By line id, of the lines that change. */
    private Map<Long, String> partNumbers(RequisitionList list, List<Line> changed) {
        Set<Long> wanted = changed.stream().map(Line::id).collect(Collectors.toSet());
        Map<Long, Long> articleOf = list.lines().stream().filter(line -> wanted.contains(line.id()))
            .collect(Collectors.toMap(ListLine::id, ListLine::articleId));
        Map<Long, ArticleRow> found = articles.byId(articleOf.values());
        return articleOf.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> found.get(one.getValue()).partNumber()));
    }
}
