package io.itinera.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who somebody is in the journey; decides what they may do (see {@code shared.access.Permission}). */
public enum Persona {
    PURCHASING_DIRECTOR(true),
    APPROVER(true),
    REQUESTER(true),
    ACCOUNT_MANAGER(false),
    CX_ANALYST(false),
    OPERATIONS(false);

    private static final Set<Persona> HOSPITAL = Collections.unmodifiableSet(Arrays.stream(values())
        .filter(Persona::worksForHospital).collect(Collectors.toCollection(() -> EnumSet.noneOf(Persona.class))));

    private final boolean hospital;

    Persona(boolean hospital) {
        this.hospital = hospital;
    }

    /** Whether this persona works for a hospital, and so belongs to exactly one account. */
    public boolean worksForHospital() {
        return hospital;
    }

    /** Those who work for a hospital. */
    public static Set<Persona> ofHospitals() {
        return HOSPITAL;
    }
}
