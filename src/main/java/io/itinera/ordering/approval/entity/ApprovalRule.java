package io.itinera.ordering.approval.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a hospital wants to be approved, and by whom. It fires when an order is submitted and becomes a step of that order's
 * approval, which changes no more with the rule. One is never stored: that of the buyer's limit, which every hospital has that has
 * put none of its own in its place.
 */
@Entity
@Table(schema = "ordering", name = "approval_rule")
public class ApprovalRule {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.approval_rule_seq")
    @SequenceGenerator(name = "ordering.approval_rule_seq", sequenceName = "ordering.approval_rule_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Enumerated(EnumType.STRING)
    private ApprovalCause cause;
    private BigDecimal threshold;
    @Column(name = "category_id")
    private Long categoryId;
    @Column(name = "cost_centre_id")
    private Long costCentreId;
    @Column(name = "step_no")
    private int stepNo;
    @Embedded
    @AttributeOverride(name = "persona", column = @Column(name = "approver_persona"))
    @AttributeOverride(name = "personId", column = @Column(name = "approver_id"))
    private Decider approver;
    private Integer hours;
    @Embedded
    @AttributeOverride(name = "persona", column = @Column(name = "escalation_persona"))
    @AttributeOverride(name = "personId", column = @Column(name = "escalation_id"))
    private Decider escalation;
    private String wording;
    @Version
    private int version;

    protected ApprovalRule() {
    }

    public ApprovalRule(AccountId account, Terms terms) {
        accountId = account.value();
        become(terms);
    }

    /** Above the buyer's limit, and over a budget that asks, an approver is asked. */
    public static ApprovalRule ofEveryHospital(ApprovalCause cause) {
        ApprovalRule rule = new ApprovalRule();
        rule.become(new Terms(cause, null, null, null, 1, Decider.anyOf(Persona.APPROVER), null, null));
        return rule;
    }

    /**
     * What a rule says.
     *
     * @param threshold  an amount or a percentage, where the cause has one; else null
     * @param stepNo     rules of the same number are asked at the same time, those of a higher one afterwards
     * @param hours      until somebody else is asked too; null for never
     * @param escalation who is asked then; null for nobody
     */
    public record Terms(ApprovalCause cause, BigDecimal threshold, Long categoryId, Long costCentreId, int stepNo,
                        Decider approver, Integer hours, Decider escalation) {
        /** As a rule about one cost centre. */
        public Terms about(long costCentre) {
            return new Terms(cause, threshold, categoryId, costCentre, stepNo, approver, hours, escalation);
        }

        /** As another step. */
        Terms at(int step) {
            return new Terms(cause, threshold, categoryId, costCentreId, step, approver, hours, escalation);
        }

        /** The same words for the same rule. */
        public String wording() {
            return Stream.of(cause, threshold == null ? null : threshold.stripTrailingZeros().toPlainString(), categoryId, costCentreId,
                stepNo, approver.code(), hours, escalation == null ? null : escalation.code())
                .map(part -> Objects.toString(part, "")).collect(Collectors.joining("|"));
        }
    }

    public final void become(Terms terms) {
        cause = terms.cause();
        threshold = terms.threshold();
        categoryId = terms.categoryId();
        costCentreId = terms.costCentreId();
        stepNo = terms.stepNo();
        approver = terms.approver();
        hours = terms.hours();
        escalation = terms.escalation();
        wording = terms.wording();
    }

    public Terms terms() {
        return new Terms(cause, threshold, categoryId, costCentreId, stepNo, approver, hours, escalation);
    }

    /** Null for the rule of every hospital. */
    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public ApprovalCause cause() {
        return cause;
    }

    public int version() {
        return version;
    }
}
