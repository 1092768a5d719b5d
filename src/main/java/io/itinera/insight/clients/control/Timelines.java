package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.clients.boundary.Meanwhile;
import io.itinera.insight.clients.boundary.Timeline;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineChoice.Only;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.clients.boundary.TimelineRow.Mishap;
import io.itinera.insight.control.Sentences;
import io.itinera.insight.friction.control.CallsAfterMishaps;
import io.itinera.insight.outside.boundary.ObservationRow;
import io.itinera.insight.outside.control.Observations;
import io.itinera.insight.live.control.News;
import io.itinera.insight.live.control.News.Item;
import io.itinera.insight.live.control.News.Since;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.GivenWords;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a hospital's touchpoints in plain words, with the names of its people. */
@ApplicationScoped
public class Timelines {
    /** Longer than a batch of signals waits and a slow transaction runs. */
    private static final Duration MARGIN = Duration.ofSeconds(12);
    /** Before an open page: a contact is entered when it is over. What happened earlier stands there after the next opening. */
    private static final Duration RECENT = Duration.ofHours(1);
    /** No page asks for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 200;

    @Inject KnowClients knowClients;
    @Inject ReadTouchpoints touchpoints;
    @Inject Looks looks;
    @Inject Answers answers;
    @Inject CallsAfterMishaps callsAfterMishaps;
    @Inject Observations observations;
    @Inject News news;
    @Inject Clock clock;

    public Timeline read(String code, TimelineChoice choice) {
        AccountRow account = knowClients.client(code);
        looks.atTimeline(account.accountId());
        Instant opened = clock.instant();
        List<TouchpointRow> rows = touchpoints.newest(filter(account, choice, null).upTo(choice.upTo()), choice.size() + 1);
        List<TouchpointRow> shown = rows.subList(0, Math.min(rows.size(), choice.size()));
        Long older = rows.size() > shown.size() ? rows.get(shown.size()).id() : null;
        return new Timeline(tell(account, shown, choice.locale()), older, edge(shown, opened));
    }

    /** Of more than are told at once the newest. */
    public Meanwhile since(String code, String edge, TimelineChoice choice) {
        AccountRow account = knowClients.client(code);
        if (edge.isEmpty()) {
            return Meanwhile.NOTHING;
        }
        List<Long> known = numbers(edge);
        Instant from = from(known);
        Set<Long> seen = seen(known);
        List<TouchpointRow> fresh = touchpoints.newest(filter(account, choice, from), MOST_AT_ONCE + seen.size() + 1).stream().filter(row -> !seen.contains(row.id())).toList();
        return fresh.isEmpty() ? Meanwhile.NOTHING : new Meanwhile(tell(account, fresh.subList(0, Math.min(fresh.size(), MOST_AT_ONCE)), choice.locale()), fresh.size() <= MOST_AT_ONCE);
    }

    /** From where on {@link #earlier} looks. */
    public long cameUntil() {
        return news.edge();
    }

    /**
     * What has been recorded since, and happened before a live view looks: told by its number, so that nothing of the log's past is passed over. What was recorded before the stretch was
     * read, and is shown in it, is known to the edge. Of very many those recorded last.
     */
    public Meanwhile earlier(String code, long came, String edge, TimelineChoice choice) {
        AccountRow account = knowClients.client(code);
        List<Long> known = numbers(edge);
        Instant from = from(known);
        Set<Long> seen = seen(known);
        Since since = news.anybodySince(came);
        List<Long> ids = since.items().stream().filter(item -> item.account() != null && item.account() == account.id() && item.at().isBefore(from) && !seen.contains(item.id()))
            .map(Item::id).toList();
        List<Long> last = ids.subList(Math.max(0, ids.size() - MOST_AT_ONCE), ids.size());
        return new Meanwhile(last.isEmpty() ? List.of() : tell(account, touchpoints.byId(last, filter(account, choice, null)), choice.locale()),
            since.whole() && last.size() == ids.size());
    }

    private static List<Long> numbers(String edge) {
        return Arrays.stream(edge.split(",")).map(Long::valueOf).toList();
    }

    private static Set<Long> seen(List<Long> known) {
        return Set.copyOf(known.subList(1, known.size()));
    }

    private Instant from(List<Long> known) {
        return later(Instant.ofEpochMilli(known.get(0)), clock.instant().minus(LONGEST));
    }

    /** Some steps of the hospital, told by somebody who keeps that they were read. */
    List<TimelineRow> steps(AccountRow account, List<Long> ids, Instant from, Locale locale) {
        return ids.isEmpty() ? List.of() : tell(account, touchpoints.byId(ids, TouchpointFilter.ofAccounts(List.of(account.id()))
            .between(from, null)), locale);
    }

    private List<TimelineRow> tell(AccountRow account, List<TouchpointRow> rows, Locale locale) {
        Map<UUID, String> names = knowClients.names(account);
        Map<String, String> types = touchpoints.types().stream()
            .collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        Sentences sentences = new Sentences(locale, types, touchpoints.personas(), account.currency());
        Map<Long, Marks> given = given(rows);
        Texts texts = Texts.in(locale);
        Map<Long, Mishap> mishaps = mishaps(account, rows, sentences);
        Map<Long, List<ObservationRow>> observed = observations.of(rows.stream().filter(row -> !row.channel().equals(Channel.WEB.name())
            && !row.channel().equals(Channel.SYSTEM.name()) && row.pseudonym() == null).map(TouchpointRow::id).toList());
        return rows.stream().map(row -> new TimelineRow(row.id(), row.occurredAt(), said(row, sentences.of(row), given, texts),
            row.pseudonym() == null ? sentences.role(row) : names.get(row.pseudonym()), row.persona(), row.channel(),
            row.object(ObjectType.INVOICE), mishaps.get(row.id()),
            observed.getOrDefault(row.id(), List.of()).stream().map(one -> observed(one, types, texts)).toList(), Sentences.tone(row), Sentences.icon(row))).toList();
    }

    private static String observed(ObservationRow one, Map<String, String> types, Texts texts) {
        return texts.get("insight.observed." + one.basis(), types.getOrDefault(one.touchpoint(), one.touchpoint()), one.words(),
            texts.get("insight.valence." + one.valence()), texts.get("insight.confidence." + one.confidence()));
    }

    private static String said(TouchpointRow row, String sentence, Map<Long, Marks> given, Texts texts) {
        Marks marks = given.get(row.id());
        return marks == null ? sentence : sentence + " · " + GivenWords.of(marks, texts);
    }

    /** What was answered in the rows that are answers, by the number of the row; nothing is read where there are none. */
    private Map<Long, Marks> given(List<TouchpointRow> rows) {
        Map<Long, Long> questions = rows.stream().filter(row -> row.type().equals("SURVEY_ANSWERED") && row.outcome().equals("COMPLETED")
            && row.object(ObjectType.SURVEY) != null).collect(Collectors.toMap(TouchpointRow::id, row -> Long.valueOf(row.object(ObjectType.SURVEY))));
        Map<Long, Marks> byQuestion = answers.given(questions.values());
        return questions.entrySet().stream().filter(one -> byQuestion.containsKey(one.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, one -> byQuestion.get(one.getValue())));
    }

    private Map<Long, Mishap> mishaps(AccountRow account, List<TouchpointRow> rows, Sentences sentences) {
        return callsAfterMishaps.mishaps(rows.stream().filter(row -> row.type().equals("SUPPORT_CALLED")).toList(), account.id()).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, call -> new Mishap(call.getValue().id(), call.getValue().occurredAt(),
                sentences.of(call.getValue()))));
    }

    /** @param from null for however long ago */
    private static TouchpointFilter filter(AccountRow account, TimelineChoice choice, Instant from) {
        Only only = choice.only();
        Instant since = only.since() == null ? null : only.since().atStartOfDay(Period.ZONE).toInstant();
        return TouchpointFilter.ofAccounts(List.of(account.id())).ofKind(only.type(), choice.stage()).ended(choice.outcome(), only.reason())
            .between(from == null ? since : since == null ? from : later(from, since), null).livedOnly();
    }

    /**
     * From when on a live view looks, and what it has shown. The margin before the newest touchpoint, in which a late one may still turn up; not far back where the newest
     * is old or there is none, so that a look never passes over the log.
     */
    private static String edge(List<TouchpointRow> shown, Instant opened) {
        Instant recent = opened.minus(RECENT);
        Instant from = (shown.isEmpty() ? recent : later(shown.get(0).occurredAt().minus(MARGIN), recent)).truncatedTo(ChronoUnit.MILLIS);
        return Stream.concat(Stream.of(from.toEpochMilli()), shown.stream().limit(MOST_AT_ONCE).map(TouchpointRow::id))
            .map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
