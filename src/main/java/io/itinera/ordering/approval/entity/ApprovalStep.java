package io.itinera.ordering.approval.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * One approval that an order needs: a rule that fired when it was submitted, as it was then. Steps of the lowest number are open at
 * once, the others when all before them are approved. Somebody who was named, and is not the buyer, approves it or turns the order
 * down with it.
 */
@Entity
@Table(schema = "ordering", name = "approval_step")
public class ApprovalStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.approval_step_seq")
    @SequenceGenerator(name = "ordering.approval_step_seq", sequenceName = "ordering.approval_step_seq", allocationSize = 50)
    private Long id;
    @Column(name = "order_id")
    private long orderId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "buyer_id")
    private long buyerId;
    @Column(name = "step_no")
    private int stepNo;
    @Enumerated(EnumType.STRING)
    private ApprovalCause cause;
    private BigDecimal threshold;
    @Column(name = "category_id")
    private Long categoryId;
    @Column(name = "cost_centre_id")
    private Long costCentreId;
    private String parts;
    @Embedded
    @AttributeOverride(name = "persona", column = @Column(name = "approver_persona"))
    @AttributeOverride(name = "personId", column = @Column(name = "approver_id"))
    private Decider approver;
    private Integer hours;
    @Embedded
    @AttributeOverride(name = "persona", column = @Column(name = "escalation_persona"))
    @AttributeOverride(name = "personId", column = @Column(name = "escalation_id"))
    private Decider escalation;
    @Enumerated(EnumType.STRING)
    private StepState state;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "escalated_at")
    private Instant escalatedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "on_behalf_of")
    private Long onBehalfOf;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private int version;

    protected ApprovalStep() {
    }

    public ApprovalStep(long orderId, AccountId account, PersonId buyer, Need need) {
        this.orderId = orderId;
        accountId = account.value();
        buyerId = buyer.value();
        ApprovalRule.Terms rule = need.rule();
        stepNo = rule.stepNo();
        cause = rule.cause();
        threshold = need.figure();
        categoryId = rule.categoryId();
        costCentreId = rule.costCentreId();
        parts = need.parts();
        approver = rule.approver();
        hours = rule.hours();
        escalation = rule.escalation();
        state = StepState.PENDING;
    }

    /**
     * A rule that fires.
     *
     * @param figure the rule's threshold; of the buyer's limit, what that is
     * @param parts  the articles that made it fire, by their numbers; null where the whole order did
     */
    public record Need(ApprovalRule.Terms rule, BigDecimal figure, String parts) {
        /** As a step of that number. */
        public Need at(int step) {
            return new Need(rule.at(step), figure, parts);
        }
    }

    public Need need() {
        return new Need(new ApprovalRule.Terms(cause, threshold, categoryId, costCentreId, stepNo, approver, hours, escalation),
            threshold, parts);
    }

    /** It is this step's turn. */
    public void open(Instant at) {
        require(StepState.PENDING);
        state = StepState.OPEN;
        openedAt = at;
        dueAt = hours == null ? null : at.plus(Duration.ofHours(hours));
    }

    /** @param absent in whose name; null in one's own */
    public void approve(PersonId by, PersonId absent, Instant at) {
        decide(StepState.APPROVED, by, absent, at);
    }

    /** @param absent in whose name; null in one's own */
    public void reject(PersonId by, PersonId absent, Instant at) {
        decide(StepState.REJECTED, by, absent, at);
    }

    private void decide(StepState decision, PersonId by, PersonId absent, Instant at) {
        require(StepState.OPEN);
        if (by.value() == buyerId || absent != null && absent.value() == buyerId) {
            throw new IllegalStateException("the buyer decides about an order of their own");
        }
        state = decision;
        decidedBy = by.value();
        onBehalfOf = absent == null ? null : absent.value();
        decidedAt = at;
    }

    private void require(StepState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("step " + id + " is " + state + ", not " + wanted);
        }
    }

    public long orderId() {
        return orderId;
    }

    public int stepNo() {
        return stepNo;
    }

    public StepState state() {
        return state;
    }

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    /** Whether those it is escalated to are asked too. */
    public boolean isEscalated() {
        return escalatedAt != null;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null where nothing happens by itself. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null while nobody did. */
    public Long decidedBy() {
        return decidedBy;
    }

    /** Null for whoever decided in their own name. */
    public Long onBehalfOf() {
        return onBehalfOf;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
