package io.itinera.insight.action.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An improvement from the idea to the verdict. As a draft it is changed at will; registered before its first day it is fixed for ever: who gets it, by what
 * it will be judged and when. When its weeks are over it is read once, and the verdict stays. It may be abandoned with a reason, and stays in the list, so that
 * nobody forgets how many were tried.
 */
@Entity
@Table(schema = "insight", name = "action")
public class Action {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.action_seq")
    @SequenceGenerator(name = "insight.action_seq", sequenceName = "insight.action_seq", allocationSize = 50)
    private Long id;
    private String title;
    private String hypothesis;
    private String measure;
    private String subject;
    private String touchpoint;
    private String segment;
    private BigDecimal expected;
    @Column(name = "owner_id")
    private Long ownerId;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "weeks_before")
    private int weeksBefore;
    @Column(name = "weeks_after")
    private int weeksAfter;
    @Column(name = "lot_seed")
    private Long lotSeed;
    @Enumerated(EnumType.STRING)
    private ActionStatus status;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private Long registeredBy;
    private BigDecimal detectable;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "abandon_reason")
    private String abandonReason;
    private String verdict;
    private String doubt;
    @Column(name = "change_value")
    private BigDecimal changeValue;
    @Column(name = "change_low")
    private BigDecimal changeLow;
    @Column(name = "change_high")
    private BigDecimal changeHigh;
    @ElementCollection
    @CollectionTable(schema = "insight", name = "action_hospital", joinColumns = @JoinColumn(name = "action_id"))
    private Set<ActionHospital> hospitals = new HashSet<>();
    @Version
    private int version;

    protected Action() {
    }

    public Action(Idea idea, Judged judged, Set<Long> getting, Set<Long> compared) {
        status = ActionStatus.DRAFT;
        become(idea, judged, getting, compared);
    }

    /** What it is about. */
    public record Idea(String title, String hypothesis, String touchpoint, String segment, Long ownerId) {
    }

    /** By what it is judged and when. */
    public record Judged(String measure, String subject, BigDecimal expected, LocalDate startsOn, int weeksBefore, int weeksAfter, Long lotSeed) {
    }

    /** What was read. The change and its bounds are null where there are none. */
    public record Reading(String verdict, String doubt, BigDecimal change, BigDecimal low, BigDecimal high) {
    }

    /** Only a draft. */
    public final void become(Idea idea, Judged judged, Set<Long> getting, Set<Long> compared) {
        require(ActionStatus.DRAFT);
        title = idea.title();
        hypothesis = idea.hypothesis();
        touchpoint = idea.touchpoint();
        segment = idea.segment();
        ownerId = idea.ownerId();
        measure = judged.measure();
        subject = judged.subject();
        expected = judged.expected();
        startsOn = judged.startsOn();
        weeksBefore = judged.weeksBefore();
        weeksAfter = judged.weeksAfter();
        lotSeed = judged.lotSeed();
        Set<ActionHospital> wanted = new HashSet<>();
        getting.forEach(account -> wanted.add(new ActionHospital(account, true)));
        compared.forEach(account -> wanted.add(new ActionHospital(account, false)));
        hospitals.retainAll(wanted);
        hospitals.addAll(wanted);
    }

    /** @param smallest the smallest change that would be seen; null where nobody can tell */
    public void register(Long person, BigDecimal smallest, Instant at) {
        require(ActionStatus.DRAFT);
        status = ActionStatus.REGISTERED;
        registeredBy = person;
        registeredAt = at;
        detectable = smallest;
    }

    public void abandon(String reason, Instant at) {
        require(ActionStatus.REGISTERED);
        status = ActionStatus.ABANDONED;
        abandonReason = reason;
        closedAt = at;
    }

    public void read(Reading reading, Instant at) {
        require(ActionStatus.REGISTERED);
        status = ActionStatus.READ;
        verdict = reading.verdict();
        doubt = reading.doubt();
        changeValue = reading.change();
        changeLow = reading.low();
        changeHigh = reading.high();
        closedAt = at;
    }

    private void require(ActionStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("action " + id + " is " + status);
        }
    }

    public Long id() {
        return id;
    }

    public Idea idea() {
        return new Idea(title, hypothesis, touchpoint, segment, ownerId);
    }

    public Judged judged() {
        return new Judged(measure, subject, expected, startsOn, weeksBefore, weeksAfter, lotSeed);
    }

    public Set<Long> hospitals(boolean getting) {
        return hospitals.stream().filter(hospital -> hospital.isGetting() == getting).map(ActionHospital::accountId).collect(Collectors.toSet());
    }

    public ActionStatus status() {
        return status;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Long registeredBy() {
        return registeredBy;
    }

    public BigDecimal detectable() {
        return detectable;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String abandonReason() {
        return abandonReason;
    }

    /** Null until it was read. */
    public Reading reading() {
        return verdict == null ? null : new Reading(verdict, doubt, changeValue, changeLow, changeHigh);
    }

    public int version() {
        return version;
    }
}
