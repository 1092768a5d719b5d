package io.itinera.ordering.approval.boundary;

/** Whom a rule can name. @param code a role by its name, or a person by their number @param name of the person; null for a role, and for somebody who is gone */
public record DeciderRow(String code, String name) {
    /** A role has a word in every language. */
    public boolean isRole() {
        return !Character.isDigit(code.charAt(0));
    }
}
