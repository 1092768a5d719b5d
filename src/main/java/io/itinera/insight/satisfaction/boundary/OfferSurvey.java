package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.satisfaction.control.AskingPolicy;
import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Puts the short question to whoever just finished a step, as seldom as the rules of asking demand. */
@UseCase
public class OfferSurvey {
    @Inject Surveys surveys;
    @Inject AskingPolicy policy;
    @Inject CurrentActor actor;
    @Inject Event<SurveyOffered> offered;

    /** The question to show about the step just done, offered now or before and still open; empty for none. */
    @Permits(Permission.ANSWER_SURVEYS)
    @Unrecorded("whether to ask is no step of anybody; that a question was put is a fact of its own")
    public OptionalLong offer(PortalTouchpoint touchpoint, ObjectRef about) {
        Actor person = actor.get();
        if (!person.isWatched() || policy.isNeverAsked(person.pseudonym())) {
            return OptionalLong.empty();
        }
        AskingPolicy.Ledger ledger = policy.ledger(person, touchpoint, about);
        if (ledger.open().isPresent() || !policy.mayAsk(person, ledger)) {
            return ledger.open();
        }
        OptionalLong put = surveys.put(person, touchpoint, about);
        put.ifPresent(id -> offered.fire(new SurveyOffered(person.ownAccount(),
            List.of(ObjectRef.subject(ObjectType.SURVEY, id), ObjectRef.related(about.type(), about.id())))));
        return put;
    }
}
