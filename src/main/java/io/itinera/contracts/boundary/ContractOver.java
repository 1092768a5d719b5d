package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** The contract has ended; nothing can be decided about it any more. */
public class ContractOver extends BusinessRuleViolation {
    public ContractOver(String number, LocalDate endedOn) {
        super("contract-over", number, endedOn);
    }
}
