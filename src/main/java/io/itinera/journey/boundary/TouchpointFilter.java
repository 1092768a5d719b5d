package io.itinera.journey.boundary;

import io.itinera.shared.touchpoint.ObjectRef;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Which touchpoints are wanted; null for whatever does not matter.
 *
 * @param accounts ids of hospitals; an empty collection finds nothing
 * @param from     inclusive
 * @param to       exclusive
 * @param upTo     the id of a touchpoint: only it and those further back, for paging through a growing log
 * @param part     which part of the log
 */
public record TouchpointFilter(Collection<Long> accounts, String type, String stage, String reason, String outcome,
                               UUID visit, ObjectRef object, Instant from, Instant to, Long upTo, Part part) {
    /** What of the log is told at all. */
    public enum Part {
        ALL,
        /** What somebody did or met: not how fast a page was. */
        LIVED,
        /** Of that what may stand beside a name: not who was asked something, nor who answered. */
        NAMED
    }

    public static TouchpointFilter ofAccounts(Collection<Long> ids) {
        return new TouchpointFilter(ids, null, null, null, null, null, null, null, null, null, Part.ALL);
    }

    public TouchpointFilter ofKind(String wantedType, String wantedStage) {
        return new TouchpointFilter(accounts, wantedType, wantedStage, reason, outcome, visit, object, from, to, upTo, part);
    }

    public TouchpointFilter ended(String how, String why) {
        return new TouchpointFilter(accounts, type, stage, why, how, visit, object, from, to, upTo, part);
    }

    public TouchpointFilter inVisit(UUID wanted) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, wanted, object, from, to, upTo, part);
    }

    public TouchpointFilter about(ObjectRef wanted) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, wanted, from, to, upTo, part);
    }

    public TouchpointFilter between(Instant start, Instant end) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, start, end, upTo, part);
    }

    public TouchpointFilter upTo(Long id) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, from, to, id, part);
    }

    public TouchpointFilter livedOnly() {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, from, to, upTo, Part.LIVED);
    }
    public TouchpointFilter namedOnly() {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, from, to, upTo, Part.NAMED);
    }
}
