package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.clients.boundary.BuyingCentre;
import io.itinera.insight.clients.boundary.MeetingBrief;
import io.itinera.insight.clients.boundary.MeetingBrief.Contact;
import io.itinera.insight.clients.boundary.MeetingBrief.Friction;
import io.itinera.insight.clients.boundary.MeetingBrief.People;
import io.itinera.insight.clients.boundary.MeetingBrief.Since;
import io.itinera.insight.clients.boundary.MeetingBrief.Waiting;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.control.Sentences;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.insight.outside.control.FollowUps;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers on one page what happened at a hospital since somebody of ours was last there. */
@ApplicationScoped
public class MeetingBriefs {
    /** By which we meet a hospital of our own accord. */
    private static final String CALL = "CLIENT_CALLED";
    private static final List<String> MEETINGS = List.of("VISIT_HELD", "WORKSHOP_HELD", CALL);
    /** A call of this morning, to fix the date, is not what the visit is prepared from. */
    private static final Duration DATE_FIXED_WITHIN = Duration.ofDays(7);
    private static final List<String> AGREEMENTS = List.of("CONTRACT_RENEWED", "RENEGOTIATION_ASKED", "CONTRACT_LET_LAPSE", "RENEWAL_ALERT_SENT",
        "QUOTE_ASKED", "QUOTE_ANSWERED", "QUOTE_COUNTERED", "QUOTE_ACCEPTED", "QUOTE_AGREED", "QUOTE_DECLINED", "QUOTE_EXPIRED");
    /** The log is kept for little more than a year, and as much of it again is needed for "before". */
    private static final int LONGEST = 190;
    private static final int USUAL = 90;
    private static final int CHOICES = 6;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject KnowClients knowClients;
    @Inject ReadTouchpoints touchpoints;
    @Inject Timelines timelines;
    @Inject BuyingCentres centres;
    @Inject Sheets sheets;
    @Inject Briefs briefs;
    @Inject FrictionCases cases;
    @Inject FollowUps followUps;
    @Inject Looks looks;
    @Inject Clock clock;

    public MeetingBrief read(String code, LocalDate chosen, Locale locale) {
        AccountRow account = knowClients.client(code);
        looks.atPeople(account.accountId());
        Map<String, String> names = touchpoints.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        List<Contact> contacts = contacts(account, names);
        Since since = since(chosen, contacts);
        SinceLog log = log(account.id(), since.from());
        BuyingCentre centre = centres.of(account, locale);
        List<Long> ids = List.of(account.id());
        return new MeetingBrief(Portfolios.client(account), since, contacts, log.business(),
            frictions(log, names, new Sentences(locale, names, touchpoints.personas(), account.currency())),
            steps(account, List.of("SUPPORT_CALLED"), since, locale), steps(account, AGREEMENTS, since, locale),
            sheets.said(account, locale, since.from(), MeetingBrief.SHOWN), briefs.of(account.accountId()),
            new Waiting(cases.open(ids), followUps.open(ids)), new People(centre.silent(), centre.since(since.from())));
    }

    /** The last ones of either kind, so that many calls of this week do not hide the visit before them. */
    private List<Contact> contacts(AccountRow account, Map<String, String> names) {
        Instant now = clock.instant();
        return SqlQuery.of("select c.occurred_at, c.type, c.meeting from (select t.id, t.occurred_at, t.type, t.meeting, row_number() over (partition by t.meeting"
                + " order by t.occurred_at desc, t.id desc) as nth from (select l.id, l.occurred_at, l.type, case when l.type = '" + CALL
                + "' and l.occurred_at > ? then 0 else 1 end as meeting from journey.touchpoint l where l.account_id = ? and ",
                now.minus(DATE_FIXED_WITHIN), account.id()).in("l.type", MEETINGS)
            .add(" and l.occurred_at > ?) t) c where c.nth <= ? order by c.occurred_at desc, c.id desc", now.minus(Duration.ofDays(LONGEST)), CHOICES)
            .rows(em).stream().map(row -> new Contact(row.instant(0), LocalDate.ofInstant(row.instant(0), Period.ZONE), names.get(row.text(1)),
                row.number(2) == 1)).toList();
    }

    private Since since(LocalDate chosen, List<Contact> contacts) {
        LocalDate today = LocalDate.now(clock.withZone(Period.ZONE));
        Optional<Contact> last = contacts.stream().filter(Contact::meeting).findFirst();
        if (chosen == null && last.isPresent()) {
            return new Since(last.get().at(), last.get().day(), last.get(), false);
        }
        LocalDate wanted = chosen == null ? today.minusDays(USUAL) : chosen.isAfter(today) ? today : chosen;
        LocalDate day = wanted.isBefore(today.minusDays(LONGEST)) ? today.minusDays(LONGEST) : wanted;
        return new Since(day.atStartOfDay(Period.ZONE).toInstant(), day, null, chosen != null);
    }

    /** One pass over the hospital's months that matter. */
    private SinceLog log(long account, Instant from) {
        Instant now = clock.instant();
        Instant before = from.minus(Duration.between(from, now));
        String since = "case when t.occurred_at > ? then ";
        return new SinceLog(SqlQuery.of("select t.type, t.outcome, t.reason, sum(" + since + "1 else 0 end), sum(" + since + "t.amount end),"
                + " sum(" + since + "0 else 1 end), sum(" + since + "null else t.amount end), max(" + since + "t.occurred_at end)"
                + " from journey.touchpoint t where t.account_id = ? and t.occurred_at > ? and t.occurred_at <= ?"
                + " group by t.type, t.outcome, t.reason", from, from, from, from, from, account, before, now).rows(em).stream()
            .map(r -> new SinceLog.Cell(r.text(0), r.text(1), r.text(2), r.number(3), zeroed(r.amount(4)), r.number(5), zeroed(r.amount(6)),
                r.instant(7))).toList());
    }

    private static BigDecimal zeroed(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static List<Friction> frictions(SinceLog log, Map<String, String> names, Sentences sentences) {
        Function<SinceLog.Cell, String> name = cell -> names.getOrDefault(cell.type(), cell.type());
        return log.cells().stream().filter(cell -> cell.isFriction() && cell.times() > 0)
            .sorted(Comparator.comparing(SinceLog.Cell::times).thenComparing(SinceLog.Cell::last).reversed()).limit(MeetingBrief.SHOWN)
            .map(cell -> new Friction(cell.type(), cell.outcome(), cell.reason(), sentences.told(name.apply(cell), cell.outcome(), cell.reason()),
                cell.times(), cell.last())).toList();
    }

    /** The newest of those types, told as on the timeline. */
    private List<TimelineRow> steps(AccountRow account, List<String> types, Since since, Locale locale) {
        List<Long> ids = SqlQuery.of("select t.id from journey.touchpoint t where t.account_id = ? and t.occurred_at > ? and ", account.id(), since.from())
            .in("t.type", types).add(" order by t.occurred_at desc, t.id desc fetch first ? rows only", MeetingBrief.SHOWN).rows(em).stream()
            .map(row -> row.number(0)).toList();
        return timelines.steps(account, ids, since.from(), locale);
    }
}
