package io.itinera.insight.log.boundary;

import java.time.Instant;
import java.util.Collection;

/**
 * Which part of the log is wanted; null for whatever does not matter.
 *
 * @param from     inclusive
 * @param to       exclusive
 * @param accounts ids of hospitals; an empty collection finds nothing
 * @param cases    how touchpoints are gathered into cases; null for the plain log, each touchpoint once
 * @param limit    at most so many events
 */
public record LogSelection(Instant from, Instant to, Collection<Long> accounts, CaseKind cases, Long limit) {
    public LogSelection by(CaseKind kind) {
        return new LogSelection(from, to, accounts, kind, limit);
    }
}
