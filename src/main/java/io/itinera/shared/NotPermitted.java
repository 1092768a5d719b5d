package io.itinera.shared;

import io.itinera.shared.access.Permission;

/** The actor's persona does not carry the permission that the step needs. */
public class NotPermitted extends BusinessRuleViolation {
    public NotPermitted(Permission needed) {
        super("not-permitted", needed.name());
    }
}
