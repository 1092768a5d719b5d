package io.itinera.shared.touchpoint;

/** Who set a touchpoint going. */
public enum Initiator { CUSTOMER, SUPPLIER, SYSTEM }
