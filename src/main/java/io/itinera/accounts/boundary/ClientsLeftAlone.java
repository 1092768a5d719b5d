package io.itinera.accounts.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Hospitals would be left without anybody who looks after them. */
public class ClientsLeftAlone extends BusinessRuleViolation {
    public ClientsLeftAlone() {
        super("clients-left-alone");
    }
}
