package io.itinera.insight.outside.entity;

/** On what an observation rests: words, something seen, or what somebody makes of it. */
public enum Basis { SAID, OBSERVED, INTERPRETED }
