package io.itinera.insight.satisfaction.entity;

/** What brings a question about: a step that was done, a friction that was overcome the same day, or the time of the year. */
public enum Cue { STEP, FRICTION, TIME }
