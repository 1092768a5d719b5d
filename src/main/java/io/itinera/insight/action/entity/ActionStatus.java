package io.itinera.insight.action.entity;

/** What was done with an action last. */
public enum ActionStatus { DRAFT, REGISTERED, READ, ABANDONED }
