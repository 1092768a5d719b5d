package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.math.BigDecimal;

/** Nobody in the hospital may approve an order of this amount. */
public class OrderAboveApprovalLimit extends BusinessRuleViolation {
    public OrderAboveApprovalLimit(BigDecimal total) {
        super("order-above-approval-limit", total);
    }
}
