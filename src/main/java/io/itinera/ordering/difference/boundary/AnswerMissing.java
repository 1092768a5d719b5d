package io.itinera.ordering.difference.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A dispute is settled by an answer to the hospital. */
public class AnswerMissing extends BusinessRuleViolation {
    public AnswerMissing(String number) {
        super("answer-missing", number);
    }

    @Override
    public String input() {
        return "answer";
    }
}
