package io.itinera.insight.map.boundary;

import io.itinera.insight.map.control.Annotations;
import io.itinera.insight.map.entity.Annotation;
import io.itinera.insight.map.entity.AnnotationKind;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** An analyst notes what happened on a day, or corrects what was noted. */
@UseCase
public class WriteAnnotation {
    @Inject Annotations annotations;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /**
     * What happened.
     *
     * @param id      of the one to be corrected; null for a new one
     * @param version of it that the analyst knows
     * @param kind    {@code RELEASE}, {@code PRICE}, {@code ACTION} or {@code OTHER}
     * @param segment null for all hospitals
     */
    public record Request(Long id, int version, String kind, LocalDate on, String words, String segment) {
    }

    /**
     * @throws AnnotationEmpty                when it says nothing
     * @throws ChangedMeanwhile               when somebody else has corrected it
     * @throws io.itinera.shared.NoSuchRecord when it was taken away
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.ANNOTATION_WRITTEN)
    public void write(Request request) {
        if (request.words() == null || request.words().isBlank()) {
            throw new AnnotationEmpty();
        }
        AnnotationKind kind = AnnotationKind.valueOf(request.kind());
        Annotation annotation;
        if (request.id() == null) {
            annotation = new Annotation(kind, request.on(), request.words(), request.segment());
        } else {
            annotation = annotations.known(request.id(), request.version());
            annotation.write(kind, request.on(), request.words(), request.segment());
        }
        annotation.writtenBy(actor.get().person().value(), clock.instant());
        annotations.keep(annotation);
    }
}
