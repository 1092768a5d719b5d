package io.itinera.ordering.standing.boundary;

/** A run with what it asks. @param check null once it asks no longer */
public record RunQuestionRow(StandingRow standing, RunRow run, RunCheck check, boolean mayTakeOver) {
}
