package io.itinera.insight.live.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.control.Sentences;
import io.itinera.insight.friction.control.Sightings;
import io.itinera.insight.friction.control.Sightings.Sight;
import io.itinera.insight.live.control.Chosen;
import io.itinera.insight.live.control.NewAnswers;
import io.itinera.insight.live.control.NewFrictions;
import io.itinera.insight.live.control.NewFrictions.FoundSince;
import io.itinera.insight.live.control.News;
import io.itinera.insight.live.control.News.Item;
import io.itinera.insight.live.control.News.Since;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells an analyst who looks at a page what has come since. Asked every second, it reads the log once for all who ask. */
@UseCase
public class ReadNews {
    @Inject News news;
    @Inject NewFrictions newFrictions;
    @Inject NewAnswers newAnswers;
    @Inject Sightings sightings;
    @Inject Chosen chosen;
    @Inject ReadTouchpoints touchpoints;
    @Inject Scopes scopes;
    @Inject Looks looks;

    /** Somebody opens a page that tells one by one what comes. Of chosen hospitals that is a look at their touchpoints; of everybody it singles out nobody. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Unrecorded("the page's own touchpoint says that it was opened")
    public void opens(Scope scope) {
        if (!scope.isEverybody()) {
            looks.atTouchpoints(scopes.extent(scope).accounts());
        }
    }

    /** From where on what comes is new; asked before the figures of the page are read. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public long edge() {
        return news.edge();
    }

    /** The same for a page that shows frictions. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public long edgeOfFrictions() {
        return newFrictions.edge();
    }

    /** Whether what is met of the kind is told one by one, as soon as it is recorded or its time is over; of others only the whole period says so. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public boolean isTold(String kind) {
        return sightings.tell(kind);
    }

    /** What the map counts. @param edge what {@link #edge} said @param type of touchpoint, or null for whichever stands in the journey */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public NewsSheet touchpoints(long edge, Scope scope, String type, Locale locale) {
        Map<String, TouchpointTypeRow> types = types();
        Since since = news.since(edge);
        List<Item> items = since.items().stream().filter(item -> type == null ? types.containsKey(item.type()) && types.get(item.type()).stage() != null
            : type.equals(item.type())).filter(item -> chosen.leaves(scope, item.account())).toList();
        Sentences sentences = new Sentences(locale, Map.of(), Map.of(), null);
        return new NewsSheet(newest(items, Item::at, Item::id).stream().map(item -> row(item.id(), item.at(), item.type(),
            sentences.told(name(types, item.type(), locale), item.outcome(), item.reason()), item.account())).toList(), items.size(), since.whole());
    }

    /** What detectors find, the last found first. @param edge what {@link #edgeOfFrictions} said @param kind of friction, or null for whichever */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public NewsSheet frictions(long edge, Scope scope, String kind, Locale locale) {
        FoundSince since = newFrictions.since(edge);
        List<Sight> sights = since.sights().stream().filter(sight -> (kind == null || kind.equals(sight.kind())) && chosen.leaves(scope, sight.account())).toList();
        Texts texts = Texts.in(locale);
        return new NewsSheet(sights.stream().limit(NewsSheet.SHOWN).map(sight -> row(sight.id(), sight.at(), sight.kind(),
            texts.get("insight.detector." + sight.kind()), sight.account())).toList(), sights.size(), since.whole());
    }

    /** Who answered what, without words and marks: a single one would say how one person feels. @param edge what {@link #edge} said */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public NewsSheet answers(long edge, Scope scope, Locale locale) {
        Since since = news.since(edge);
        List<Item> items = since.items().stream().filter(item -> NewAnswers.isAnswer(item) && chosen.leaves(scope, item.account())).toList();
        List<Item> newest = newest(items, Item::at, Item::id);
        Map<Long, AnswerRow> given = newAnswers.of(newest.stream().map(Item::id).toList());
        Map<String, TouchpointTypeRow> types = types();
        Texts texts = Texts.in(locale);
        return new NewsSheet(newest.stream().filter(item -> given.containsKey(item.id())).map(item -> {
            AnswerRow answer = given.get(item.id());
            return row(item.id(), item.at(), answer.touchpoint(), texts.get("insight.live.answered") + " · " + name(types, answer.touchpoint(), locale), item.account());
        }).toList(), items.size(), since.whole());
    }

    private NewsRow row(long id, Instant at, String code, String what, Long account) {
        AccountRow hospital = chosen.hospital(account);
        return new NewsRow(id, at, code, what, hospital == null ? null : hospital.name(), hospital == null ? null : hospital.code());
    }

    private Map<String, TouchpointTypeRow> types() {
        return touchpoints.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, Function.identity()));
    }

    private static String name(Map<String, TouchpointTypeRow> types, String code, Locale locale) {
        return types.containsKey(code) ? types.get(code).name(locale) : code;
    }

    private static <T> List<T> newest(List<T> all, Function<T, Instant> at, Function<T, Long> id) {
        return all.stream().sorted(Comparator.comparing(at).thenComparing(id).reversed()).limit(NewsSheet.SHOWN).toList();
    }
}
