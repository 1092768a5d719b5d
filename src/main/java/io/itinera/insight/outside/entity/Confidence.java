package io.itinera.insight.outside.entity;

/** How sure somebody is of an observation. */
public enum Confidence { LOW, MEDIUM, HIGH }
