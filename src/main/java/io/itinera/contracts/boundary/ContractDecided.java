package io.itinera.contracts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The hospital has already said what is to become of the contract. */
public class ContractDecided extends BusinessRuleViolation {
    public ContractDecided(String number) {
        super("contract-decided", number);
    }
}
