package io.itinera.ordering.standing.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a hospital wants again and again. Its owner says what, how much and in which rhythm; some days before each day of
 * the rhythm a run orders it in the owner's name, or asks when something is not any more as it was agreed. A run can be
 * skipped or brought forward, the whole be paused, resumed, changed and ended. When the owner has gone, the purchasing
 * director takes it over.
 */
@Entity
@Table(schema = "ordering", name = "standing_order")
public class StandingOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.standing_order_seq")
    @SequenceGenerator(name = "ordering.standing_order_seq", sequenceName = "ordering.standing_order_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Enumerated(EnumType.STRING)
    private StandingStatus status;
    @Enumerated(EnumType.STRING)
    private Rhythm.Kind kind;
    @Column(name = "every_n")
    private int every;
    private int weekdays;
    @Column(name = "day_of_month")
    private Integer dayOfMonth;
    @Column(name = "begins_on")
    private LocalDate beginsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private Integer runs;
    @Column(name = "days_ahead")
    private int daysAhead;
    private BigDecimal tolerance;
    @Column(name = "site_id")
    private long siteId;
    @Column(name = "cost_centre_id")
    private long costCentreId;
    @Column(name = "own_reference")
    private String ownReference;
    /** Every day before it is settled. */
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "forward_of")
    private LocalDate forwardOf;
    @Column(name = "forward_to")
    private LocalDate forwardTo;
    /** When the next run is to be made; null when none is to come. */
    @Column(name = "check_on")
    private LocalDate checkOn;
    @Column(name = "changed_at")
    private Instant changedAt;
    @OneToMany(mappedBy = "standingOrder", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<StandingLine> lines = new ArrayList<>();
    @Version
    private int version;

    protected StandingOrder() {
    }

    public StandingOrder(AccountId account, PersonId owner, Terms terms, Rhythm rhythm, Instant at) {
        accountId = account.value();
        personId = owner.value();
        status = StandingStatus.ACTIVE;
        become(terms, at);
        follow(rhythm, Set.of(), rhythm.begins());
    }

    /**
     * How it orders.
     *
     * @param daysAhead how many days before its day a run is made
     * @param tolerance by how many per cent a price may rise unasked
     */
    public record Terms(String name, long siteId, long costCentreId, String ownReference, int daysAhead, BigDecimal tolerance) {
    }

    /** A run whose time has come. @param passedOver days before it that nobody served in time */
    public record Due(LocalDate planned, LocalDate on, List<LocalDate> passedOver) {
    }

    public boolean isSeenBy(Actor actor) {
        return account().equals(actor.account()) && (isOwnedBy(actor) || actor.persona() == Persona.PURCHASING_DIRECTOR);
    }

    public boolean isOwnedBy(Actor actor) {
        return personId != null && actor.person() != null && personId == actor.person().value();
    }

    /** @param settled its days from {@link #fromOn} on that are settled already, as for all that reckons with days */
    public Stream<LocalDate> upcoming(Set<LocalDate> settled) {
        return rhythm().days().filter(day -> !day.isBefore(fromOn) && !settled.contains(day));
    }

    /** The day on which the goods of the run are wanted. */
    public LocalDate dueOf(LocalDate planned) {
        return planned.equals(forwardOf) ? forwardTo : planned;
    }

    /**
     * The run to make today. Of days that went by unserved only the last is made, late, and only while no other is to be
     * made: nobody wants the goods of weeks at once.
     */
    public Optional<Due> due(Set<LocalDate> settled, LocalDate today) {
        if (status != StandingStatus.ACTIVE) {
            return Optional.empty();
        }
        List<LocalDate> open = upcoming(settled).takeWhile(day -> !dueOf(day).minusDays(daysAhead).isAfter(today)).toList();
        List<LocalDate> late = open.stream().filter(day -> dueOf(day).isBefore(today)).toList();
        return open.stream().filter(day -> !late.contains(day)).findFirst()
            .map(day -> new Due(day, dueOf(day), late))
            .or(() -> late.isEmpty() ? Optional.empty() : Optional.of(new Due(late.get(late.size() - 1),
                dueOf(late.get(late.size() - 1)), late.subList(0, late.size() - 1))));
    }

    /** Reckons anew when the next run is to be made. Bringing forward ends with the run that it was meant for. */
    public final void plan(Set<LocalDate> settled) {
        Optional<LocalDate> next = status == StandingStatus.ACTIVE ? upcoming(settled).findFirst() : Optional.empty();
        next.ifPresent(day -> fromOn = day);
        if (next.filter(day -> day.equals(forwardOf)).isEmpty()) {
            forwardOf = null;
            forwardTo = null;
        }
        checkOn = next.map(day -> dueOf(day).minusDays(daysAhead)).orElse(null);
    }

    /** Comes on other days from then on. */
    public final void follow(Rhythm rhythm, Set<LocalDate> settled, LocalDate from) {
        kind = rhythm.kind();
        every = rhythm.every();
        weekdays = rhythm.weekdays().stream().mapToInt(day -> 1 << day.ordinal()).sum();
        dayOfMonth = rhythm.dayOfMonth();
        beginsOn = rhythm.begins();
        endsOn = rhythm.ends();
        runs = rhythm.runs();
        fromOn = from;
        plan(settled);
    }

    public final void become(Terms terms, Instant at) {
        name = terms.name();
        siteId = terms.siteId();
        costCentreId = terms.costCentreId();
        ownReference = terms.ownReference();
        daysAhead = terms.daysAhead();
        tolerance = terms.tolerance();
        changedAt = at;
    }

    /** Holds these articles from now on, and no others; those it held already stay where they stand. */
    public void hold(Collection<StandingLine.Agreed> wanted, Instant at) {
        lines.removeIf(line -> wanted.stream().noneMatch(agreed -> agreed.articleId() == line.articleId()));
        int last = lines.stream().mapToInt(StandingLine::lineNo).max().orElse(0);
        for (StandingLine.Agreed agreed : wanted) {
            Optional<StandingLine> held = lines.stream().filter(line -> line.articleId() == agreed.articleId()).findFirst();
            held.ifPresent(line -> line.agree(agreed));
            if (held.isEmpty()) {
                lines.add(new StandingLine(this, ++last, agreed));
            }
        }
        changedAt = at;
    }

    /** Days that go by while it is paused are no days of it. */
    public void pause(Instant at) {
        status = StandingStatus.PAUSED;
        changedAt = at;
        plan(Set.of());
    }

    public void resume(Set<LocalDate> settled, LocalDate today, Instant at) {
        status = StandingStatus.ACTIVE;
        changedAt = at;
        fromOn = fromOn.isBefore(today) ? today : fromOn;
        plan(settled);
    }

    public void end(Instant at) {
        status = StandingStatus.ENDED;
        changedAt = at;
        plan(Set.of());
    }

    /** The next run comes on another day; the rhythm stays. */
    public void bringForward(LocalDate planned, LocalDate to, Instant at) {
        forwardOf = planned;
        forwardTo = to;
        checkOn = to.minusDays(daysAhead);
        changedAt = at;
    }

    /** A day that was skipped is a day of it again. */
    public void takeBack(LocalDate planned, Set<LocalDate> settled, Instant at) {
        fromOn = planned.isBefore(fromOn) ? planned : fromOn;
        changedAt = at;
        plan(settled);
    }

    public void belongTo(PersonId newOwner, Instant at) {
        personId = newOwner.value();
        changedAt = at;
    }

    public Rhythm rhythm() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).filter(day -> (weekdays & 1 << day.ordinal()) != 0).forEach(chosen::add);
        return new Rhythm(kind, every, chosen, dayOfMonth, beginsOn, endsOn, runs);
    }

    public Terms terms() {
        return new Terms(name, siteId, costCentreId, ownReference, daysAhead, tolerance);
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** Null once erased. */
    public Long personId() {
        return personId;
    }

    public StandingStatus status() {
        return status;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public List<StandingLine> lines() {
        return lines.stream().sorted(Comparator.comparing(StandingLine::lineNo)).toList();
    }

    public int version() {
        return version;
    }
}
