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
 * @param lived    only what somebody did or met: not how fast a page was, nor how a person moved the mouse or scrolled
 */
public record TouchpointFilter(Collection<Long> accounts, String type, String stage, String reason, String outcome,
                               UUID visit, ObjectRef object, Instant from, Instant to, Long upTo, boolean lived) {
    public static TouchpointFilter ofAccounts(Collection<Long> ids) {
        return new TouchpointFilter(ids, null, null, null, null, null, null, null, null, null, false);
    }

    public TouchpointFilter ofKind(String wantedType, String wantedStage) {
        return new TouchpointFilter(accounts, wantedType, wantedStage, reason, outcome, visit, object, from, to, upTo, lived);
    }

    public TouchpointFilter ended(String how, String why) {
        return new TouchpointFilter(accounts, type, stage, why, how, visit, object, from, to, upTo, lived);
    }

    public TouchpointFilter inVisit(UUID wanted) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, wanted, object, from, to, upTo, lived);
    }

    public TouchpointFilter about(ObjectRef wanted) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, wanted, from, to, upTo, lived);
    }

    public TouchpointFilter between(Instant start, Instant end) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, start, end, upTo, lived);
    }

    public TouchpointFilter upTo(Long id) {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, from, to, id, lived);
    }

    public TouchpointFilter livedOnly() {
        return new TouchpointFilter(accounts, type, stage, reason, outcome, visit, object, from, to, upTo, true);
    }
}
