package io.itinera.ordering.difference.boundary;

import io.itinera.ordering.difference.control.Disputes;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What hospitals dispute and the supplier has not answered. */
@UseCase
public class FindDisputes {
    @Inject Disputes disputes;
    @Inject CurrentActor actor;

    /** The open disputes of an order, the oldest first; empty for an unknown one. */
    @Permits(Permission.SERVE_ORDERS)
    public List<DisputeRow> ofOrder(String number) {
        return disputes.ofOrder(number);
    }

    /**
     * The open disputes about what was invoiced of these lines, for whoever reads the invoice.
     *
     * @param account    whose order it is
     * @param orderLines those that the invoice asks money for
     */
    @Permits(Permission.READ_INVOICES)
    public List<DisputeRow> ofInvoice(AccountId account, String number, Set<Long> orderLines) {
        actor.get().guard(account);
        return disputes.invoiced(account, number, orderLines);
    }
}
