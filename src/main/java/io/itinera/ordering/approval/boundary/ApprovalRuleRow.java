package io.itinera.ordering.approval.boundary;

/**
 * A rule of approval as its hospital's director reads it.
 *
 * @param id         null where it is not the hospital's own
 * @param own        false for the rule that every hospital has which has put none in its place
 * @param wish       what it says, to be changed
 * @param because    what makes it fire
 * @param escalation null where nobody else is asked after a time
 */
public record ApprovalRuleRow(Long id, int version, boolean own, KeepApprovalRule.Wish wish, BecauseRow because, DeciderRow approver,
                              DeciderRow escalation) {
}
