package io.itinera.contracts.entity;

/** What a hospital answered when asked about the end of a contract. */
public enum Decision { RENEW, RENEGOTIATE, LAPSE }
