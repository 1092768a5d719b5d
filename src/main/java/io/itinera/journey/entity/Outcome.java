package io.itinera.journey.entity;

/** How a touchpoint ended: done, left unfinished, refused by a rule or bad input, or failed by our fault. */
public enum Outcome { COMPLETED, ABANDONED, REJECTED, FAILED }
