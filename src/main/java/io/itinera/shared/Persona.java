package io.itinera.shared;

/** Who somebody is in the journey; decides what they may do (see {@code shared.access.Permission}). */
public enum Persona {
    PURCHASING_DIRECTOR(true),
    APPROVER(true),
    REQUESTER(true),
    ACCOUNT_MANAGER(false),
    CX_ANALYST(false),
    OPERATIONS(false);

    private final boolean hospital;

    Persona(boolean hospital) {
        this.hospital = hospital;
    }

    /** Whether this persona works for a hospital, and so belongs to exactly one account. */
    public boolean worksForHospital() {
        return hospital;
    }
}
