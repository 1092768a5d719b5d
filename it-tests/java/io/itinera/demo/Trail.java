package io.itinera.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All touchpoints, numbered in the order in which they happened. */
final class Trail {

    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        if (!step.at.isAfter(Times.NOW) && !step.at.isBefore(Times.at(Times.FIRST, 0, 0))) {
            steps.add(step);
        }
    }

    /** Adds something that happened outside a visit. */
    Step add(Step step, Instant at) {
        step.at = at;
        add(step);
        return step;
    }

    List<TableFile> tables() {
        steps.sort(Comparator.comparing(s -> s.at));
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).id = i + 1L;
        }
        TableFile touchpoints = new TableFile("220_journey.touchpoint", "id,occurred_at,type,persona,pseudonym,account_id,visit,channel,initiator,outcome,reason,"
            + "duration_ms,server_ms,effort,amount");
        for (Step s : steps) {
            touchpoints.row(s.id, s.at, s.type, s.who == null ? s.persona : s.who.persona, s.who == null ? null : s.who.pseudonym, s.account.id, s.visit,
                s.channel, s.initiator, s.outcome, s.reason, s.duration, s.server, null, s.amount == null ? null : TableFile.money(s.amount));
        }
        return List.of(touchpoints, objects());
    }

    /** Sorted as the primary key is: smaller to store and quicker to load. */
    private TableFile objects() {
        record Link(Step.About object, long touchpoint) { }
        List<Link> links = new ArrayList<>();
        steps.forEach(s -> s.objects.forEach(o -> links.add(new Link(o, s.id))));
        links.sort(Comparator.comparing((Link l) -> l.object().type()).thenComparing(l -> l.object().id()).thenComparing(Link::touchpoint));
        TableFile table = new TableFile("230_journey.touchpoint_object", "touchpoint_id,object_type,object_id,qualifier");
        links.forEach(l -> table.row(l.touchpoint(), l.object().type(), l.object().id(), l.object().qualifier()));
        return table;
    }
}
