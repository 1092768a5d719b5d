package io.itinera.insight.outside.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.insight.outside.boundary.ContactEnteredOtherwise;
import io.itinera.insight.outside.boundary.KeyUsedOtherwise;
import io.itinera.insight.outside.boundary.ReportedTouchpoint;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.journey.boundary.AddOutsideTouchpoints;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes what somebody enters in a form once: a touchpoint of the hospital, and beside the log what was noted of it. */
@ApplicationScoped
public class NotedContacts {
    @Inject ReportedBatches batches;
    @Inject ReportCheck check;
    @Inject AddOutsideTouchpoints addTouchpoints;
    @Inject Observations observations;
    @Inject CurrentActor actor;

    /**
     * Whether the form comes for the first time.
     *
     * @param content a record of all that was entered
     * @throws ContactEnteredOtherwise when it came before with other content
     */
    public boolean begins(UUID form, Object content) {
        String key = "form " + form;
        if (batches.begin(key, content, 1)) {
            return true;
        }
        try {
            batches.recordedBefore(key, content);
            return false;
        } catch (KeyUsedOtherwise otherwise) {
            throw new ContactEnteredOtherwise();
        }
    }

    /** @throws io.itinera.insight.outside.boundary.TouchpointsFaulty naming everything that is wrong with the contact */
    public void keep(ReportedTouchpoint contact, AccountRow account, Instant at, List<Observation> observed) {
        List<Long> ids = addTouchpoints.add(check.check(List.of(contact)));
        observed.forEach(one -> {
            one.at(ids.isEmpty() ? null : ids.get(0), contact.type(), account.id(), contact.persona(), at);
            one.notedBy(actor.get().person().value());
            observations.add(one);
        });
    }
}
