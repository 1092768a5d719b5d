package io.itinera.ordering.standing.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.budget.control.BudgetCheck;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.standing.control.StandingCheck;
import io.itinera.ordering.standing.control.StandingOrders;
import io.itinera.ordering.standing.control.StandingPlaces;
import io.itinera.ordering.standing.control.StandingRule;
import io.itinera.ordering.standing.control.StandingRuns;
import io.itinera.ordering.standing.control.StandingStart;
import io.itinera.ordering.standing.control.StandingStart.Beginning;
import io.itinera.ordering.standing.entity.StandingOrder;
import io.itinera.ordering.standing.entity.StandingStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.UseCase;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a buyer sees of standing orders: their own, and the purchasing director those of the hospital. */
@UseCase
public class ReadStandingOrders {
    /** So many days to come are shown. */
    public static final int DAYS_SHOWN = 8;

    @Inject StandingOrders standings;
    @Inject StandingRuns runs;
    @Inject StandingCheck checks;
    @Inject StandingPlaces places;
    @Inject StandingStart start;
    @Inject BudgetCheck budgets;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    @Permits(Permission.PLACE_ORDERS)
    public StandingDeskRow desk() {
        Actor reader = actor.get();
        List<StandingRow> seen = standings.seen();
        Map<Long, PersonRow> people = accounts.peopleById(seen.stream().map(StandingRow::personId).filter(Objects::nonNull).distinct().toList());
        return new StandingDeskRow(seen.stream().map(row -> row.of(name(people, row.personId()))).toList(),
            isDirector(reader) ? runs.questions(reader.ownAccount()) : runs.questions(reader.person()));
    }

    /** @throws io.itinera.shared.NoSuchRecord for an origin that the reader may not see */
    @Permits(Permission.PLACE_ORDERS)
    public StandingStartRow start(Origin origin) {
        Beginning beginning = start.of(origin);
        AccountId account = actor.get().ownAccount();
        BigDecimal total = beginning.lines().stream().map(line -> Money.line(line.quantity(), line.price())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StandingStartRow(beginning.name(), beginning.lines().size(), total, beginning.leftOut(), beginning.siteId(),
            beginning.costCentreId(), places.sites(account), places.costCentres(account));
    }

    /** The first days of a rhythm. @throws RhythmImpossible when it has none */
    @Permits(Permission.PLACE_ORDERS)
    public List<LocalDate> days(RhythmRow typed) {
        return StandingRule.rhythm(typed, OrderDays.today(clock)).days().limit(DAYS_SHOWN).toList();
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none that the reader may see */
    @Permits(Permission.PLACE_ORDERS)
    public StandingDetailRow detail(long id) {
        StandingOrder standing = standings.toRead(id);
        Set<LocalDate> settled = runs.settled(standing);
        StandingOrder.Terms terms = standing.terms();
        return new StandingDetailRow(row(standing, settled), standing.version(),
            new StandingTerms(terms.name(), terms.siteId(), terms.costCentreId(), terms.ownReference(), terms.daysAhead(), terms.tolerance()),
            checks.check(standing), runs.past(standing), upcoming(standing, settled), places.sites(standing.account()),
            places.costCentres(standing.account()), mayTakeOver(standing));
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is no such run that the reader may see */
    @Permits(Permission.PLACE_ORDERS)
    public RunQuestionRow run(long id, LocalDate planned) {
        StandingOrder standing = standings.toRead(id);
        RunRow run = runs.run(standing, planned);
        RunCheck check = run.isAsking() ? checks.check(standing) : null;
        return new RunQuestionRow(row(standing, runs.settled(standing)), run, check, mayTakeOver(standing), check == null ? List.of()
            : budgets.look(standing.account(), Map.of(standing.terms().costCentreId(), check.totalNow())));
    }

    /** What the standing order that placed an order is called. */
    @Permits(Permission.FOLLOW_ORDERS)
    public String nameOf(long id) {
        return standings.name(id);
    }

    private StandingRow row(StandingOrder standing, Set<LocalDate> settled) {
        Map<Long, PersonRow> people = accounts.peopleById(Stream.ofNullable(standing.personId()).toList());
        return standings.row(standing, settled).of(name(people, standing.personId()));
    }

    private List<RunRow> upcoming(StandingOrder standing, Set<LocalDate> settled) {
        Stream<RunRow> planned = standing.status() != StandingStatus.ACTIVE ? Stream.of() : standing.upcoming(settled).limit(DAYS_SHOWN)
            .map(day -> new RunRow(day, standing.dueOf(day), RunRow.PLANNED, null, null, null));
        return Stream.concat(runs.skipped(standing).stream(), planned).sorted(Comparator.comparing(RunRow::planned)).toList();
    }

    private boolean mayTakeOver(StandingOrder standing) {
        return isDirector(actor.get()) && !standing.isOwnedBy(actor.get()) && standing.status() != StandingStatus.ENDED;
    }

    private static boolean isDirector(Actor reader) {
        return reader.persona() == Persona.PURCHASING_DIRECTOR;
    }

    private static String name(Map<Long, PersonRow> people, Long person) {
        return person == null || !people.containsKey(person) ? null : people.get(person).fullName();
    }
}
