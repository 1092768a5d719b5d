package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** A contract cannot begin or end on that day, or bears no name. */
public class ContractTermNotPossible extends BusinessRuleViolation {
    private final String input;

    private ContractTermNotPossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    /** Nothing is agreed for days that are over, nor for years ahead. */
    public static ContractTermNotPossible begin(LocalDate from, LocalDate to) {
        return new ContractTermNotPossible("contract-begin", "from", from, to);
    }

    public static ContractTermNotPossible end(LocalDate from, LocalDate to) {
        return new ContractTermNotPossible("contract-end", "until", from, to);
    }

    public static ContractTermNotPossible title(int longest) {
        return new ContractTermNotPossible("contract-title", "title", longest);
    }

    @Override
    public String input() {
        return input;
    }
}
