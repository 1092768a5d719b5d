package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.accounts.boundary.KnownPerson;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.clients.boundary.BuyingCentre;
import io.itinera.insight.clients.boundary.BuyingCentre.Person;
import io.itinera.insight.clients.boundary.Deed;
import io.itinera.insight.control.Remembered;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads from the log who of a hospital decides what, and who has not come for longer than usual. */
@ApplicationScoped
public class BuyingCentres {
    private static final String BY_ITS_PEOPLE = " from journey.touchpoint t where t.account_id = ? and t.occurred_at >= ?"
        + " and t.initiator = 'CUSTOMER' and t.pseudonym is not null";
    private static final long SECONDS_A_DAY = 86_400;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject KnowClients knowClients;
    @Inject ReadTouchpoints touchpoints;
    @Inject Remembered remembered;
    @Inject Looks looks;
    @Inject Clock clock;

    private record Question(long account, LocalDate first) {
    }

    /** What the log tells of one person. */
    private static final class Trace {
        private final Map<Deed, LocalDate> did = new EnumMap<>(Deed.class);
        private final List<Long> days = new ArrayList<>();
        private Instant first;
        private Instant last;

        void add(SqlRow row) {
            Instant from = row.instant(2);
            Instant to = row.instant(3);
            first = first == null || from.isBefore(first) ? from : first;
            last = last == null || to.isAfter(last) ? to : last;
            Instant done = row.instant(4);
            if (done != null) {
                Deed.of(row.text(1)).ifPresent(deed -> did.merge(deed, LocalDate.ofInstant(done, Period.ZONE),
                    (one, other) -> one.isAfter(other) ? one : other));
            }
        }
    }

    /** Keeps that it was read, because it names people. */
    public BuyingCentre read(String code, Locale locale) {
        AccountRow account = knowClients.client(code);
        looks.atPeople(account.accountId());
        return of(account, locale);
    }

    BuyingCentre of(AccountRow account, Locale locale) {
        LocalDate today = LocalDate.now(clock.withZone(Period.ZONE));
        LocalDate first = today.minusDays(BuyingCentre.DAYS);
        Map<UUID, Trace> traces = remembered.figures(new Question(account.id(), first), () -> traces(account.id(), first));
        Map<String, Names> roles = touchpoints.personas();
        long nth = dayNo(clock.instant(), first);
        List<Person> people = knowClients.people(account).stream()
            .map(person -> person(person, roles.get(person.persona().name()).in(locale), told(person, traces), nth))
            .filter(person -> person.active() || person.isSeen())
            .sorted(Comparator.comparing((Person person) -> !person.active())
                .thenComparing(Person::lastSeen, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        return new BuyingCentre(Portfolios.client(account), people);
    }

    /**
     * Nothing of whoever objected: what they do since stands under no pseudonym, so that what stands there from before would tell that they
     * stay away. They look like somebody of whom nothing is recorded.
     */
    private static Trace told(KnownPerson person, Map<UUID, Trace> traces) {
        return person.objecting() ? new Trace() : traces.getOrDefault(person.pseudonym(), new Trace());
    }

    private static Person person(KnownPerson known, String role, Trace trace, long today) {
        Rhythm rhythm = Rhythm.of(trace.days, today);
        return new Person(known.name(), role, known.active(), Map.copyOf(trace.did), trace.first, trace.last, rhythm.usual(), rhythm.quiet(),
            rhythm.silent() && known.active());
    }

    private Map<UUID, Trace> traces(long account, LocalDate first) {
        Instant from = first.atStartOfDay(Period.ZONE).toInstant();
        Map<UUID, Trace> traces = new HashMap<>();
        SqlQuery.of("select t.pseudonym, t.type, min(t.occurred_at), max(t.occurred_at), max(case when t.outcome = 'COMPLETED' then"
            + " t.occurred_at end)" + BY_ITS_PEOPLE + " group by t.pseudonym, t.type", account, from).rows(em)
            .forEach(row -> traces.computeIfAbsent(row.uuid(0), any -> new Trace()).add(row));
        SqlQuery.of("select distinct d.pseudonym, d.nth from (select t.pseudonym, cast(floor(extract(epoch from (t.occurred_at"
            + " - cast(? as timestamp with time zone))) / " + SECONDS_A_DAY + ") as integer) as nth" + BY_ITS_PEOPLE + ") d order by d.nth",
            from, account, from).rows(em).forEach(row -> traces.computeIfAbsent(row.uuid(0), any -> new Trace()).days.add(row.number(1)));
        return traces;
    }

    private static long dayNo(Instant moment, LocalDate first) {
        return Math.floorDiv(Duration.between(first.atStartOfDay(Period.ZONE).toInstant(), moment).getSeconds(), SECONDS_A_DAY);
    }
}
