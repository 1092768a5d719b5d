package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.AskingDesk;
import io.itinera.insight.satisfaction.control.Occasions;
import io.itinera.insight.satisfaction.control.Surveys.Asking;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts the short question to whoever just finished a step, as seldom as the rules of asking demand. */
@UseCase
public class OfferSurvey {
    @Inject AskingDesk desk;
    @Inject Occasions occasions;
    @Inject CurrentActor actor;

    /** The question to show about the step just done, offered now or before and still open; empty for none. */
    @Permits(Permission.ANSWER_SURVEYS)
    @Unrecorded("whether to ask is no step of anybody; that a question was put is a fact of its own")
    public Optional<QuestionRow> offer(PortalTouchpoint touchpoint, ObjectRef about) {
        return desk.ask(actor.get(), new Asking(occasions.named(touchpoint.name()), touchpoint.name(), about, true));
    }
}
