package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.ApprovalRequested;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those whose turn it is that an order waits for them. */
@ApplicationScoped
public class ApprovalRequests {
    @Inject Decisions decisions;
    @Inject TermsOfWaiting terms;
    @Inject Event<ApprovalRequested> requested;

    /** @param opened at this moment @return whether there is anything to ask */
    public boolean ask(Order order, String buyer, List<ApprovalStep> opened) {
        if (opened.isEmpty()) {
            return false;
        }
        Set<PersonId> asked = opened.stream().flatMap(step -> decisions.asked(step, order).stream()).map(PersonRow::personId)
            .collect(Collectors.toSet());
        requested.fire(new ApprovalRequested(order.number(), order.account(), buyer, order.total(), terms.of(order.account(), order.id()), opened.get(0).stepNo(), asked));
        return true;
    }
}
