package io.itinera.shared.alert;

/** How soon somebody must know. */
public enum Severity { INFO, WARNING, URGENT }
