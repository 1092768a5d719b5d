package io.itinera.alerts.entity;

/** How far a letter is. */
public enum LetterStatus { WAITING, SENT, GIVEN_UP }
