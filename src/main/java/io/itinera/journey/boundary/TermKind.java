package io.itinera.journey.boundary;

/** What the vocabulary has words for. */
public enum TermKind { PERSONA, JOURNEY, STAGE, TOUCHPOINT }
