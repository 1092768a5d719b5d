package io.itinera.ordering.difference.entity;

import io.itinera.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What was said about one difference of one order line, at the values it had then. The hospital accepts it or disputes it; a
 * dispute is withdrawn, or the supplier answers it, after which the hospital accepts or disputes again. When the values change
 * afterwards, this stays with the former ones, and the difference stands open again.
 */
@Entity
@Table(schema = "ordering", name = "difference_decision")
public class DifferenceDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.difference_decision_seq")
    @SequenceGenerator(name = "ordering.difference_decision_seq", sequenceName = "ordering.difference_decision_seq", allocationSize = 50)
    private Long id;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "order_line_id")
    private long lineId;
    private String aspect;
    private String stage;
    private String expected;
    private String actual;
    @Enumerated(EnumType.STRING)
    private DecisionState state;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String reason;
    private boolean disputed;
    private String answer;
    @Column(name = "answered_by")
    private Long answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected DifferenceDecision() {
    }

    /** About a difference of which nobody has said anything yet. */
    public DifferenceDecision(Matter matter) {
        orderId = matter.orderId();
        lineId = matter.lineId();
        aspect = matter.aspect();
        stage = matter.stage();
        expected = matter.expected();
        actual = matter.actual();
    }

    /** What a decision is about, and at which values. */
    public record Matter(long orderId, long lineId, String aspect, String stage, String expected, String actual) {
    }

    public void accept(PersonId by, Instant at) {
        become(DecisionState.ACCEPTED, by, at);
    }

    /** @param why in the hospital's words */
    public void dispute(PersonId by, Instant at, String why) {
        become(DecisionState.DISPUTED, by, at);
        reason = why;
        disputed = true;
        answer = null;
        answeredBy = null;
        answeredAt = null;
    }

    public void withdraw(PersonId by, Instant at) {
        become(DecisionState.WITHDRAWN, by, at);
        disputed = false;
    }

    /** @param said in the supplier's words */
    public void settle(PersonId by, Instant at, String said) {
        become(DecisionState.SETTLED);
        answer = said;
        answeredBy = by.value();
        answeredAt = at;
    }

    private void become(DecisionState next, PersonId by, Instant at) {
        become(next);
        personId = by.value();
        decidedAt = at;
    }

    private void become(DecisionState next) {
        if (!canBecome(next)) {
            throw new IllegalStateException("decision " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    public boolean canBecome(DecisionState next) {
        return state == null || state.canBecome(next);
    }

    public Long id() {
        return id;
    }

    public long orderId() {
        return orderId;
    }

    public long lineId() {
        return lineId;
    }

    /** Who decided last for the hospital. */
    public PersonId person() {
        return new PersonId(personId);
    }

    public Matter matter() {
        return new Matter(orderId, lineId, aspect, stage, expected, actual);
    }

    public DecisionState state() {
        return state;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public int version() {
        return version;
    }
}
