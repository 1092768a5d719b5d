package io.itinera.ordering.standing.entity;

/** Whether a standing order goes on. */
public enum StandingStatus { ACTIVE, PAUSED, ENDED }
