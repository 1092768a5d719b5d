package io.itinera.insight.action.boundary;

/** What an action did, as far as it can be told. */
public enum Verdict { WORKED, NO_CHANGE, WORSE, CANNOT_TELL }
