package io.itinera.ordering.quote.boundary;

import io.itinera.contracts.boundary.ContractTermNotPossible;
import io.itinera.contracts.boundary.DrawUpContract;
import io.itinera.contracts.boundary.DrawUpContract.Deal;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.QuoteDeals;
import io.itinera.ordering.quote.control.QuoteReading;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows what a quote would be as a contract, before it is agreed. */
@UseCase
public class ForeseeContract {
    @Inject Quotes quotes;
    @Inject QuoteReading reading;
    @Inject QuoteDeals deals;
    @Inject DrawUpContract contracts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** @throws io.itinera.shared.NoSuchRecord when there is none that the actor may see */
    @Permits(Permission.DECIDE_RENEWALS)
    public QuoteDetailRow detail(String number) {
        return reading.detail(number);
    }

    /** Those of the hospital's contracts that another can go on from. */
    @Permits(Permission.DECIDE_RENEWALS)
    public List<PredecessorRow> predecessors() {
        return contracts.predecessors(actor.get().ownAccount()).stream().map(row -> new PredecessorRow(row.number(), row.title(), row.endsOn())).toList();
    }

    /** Nothing is known of what cannot be: what is wrong with it is said when it is to be agreed. */
    @Permits(Permission.DECIDE_RENEWALS)
    public ContractOutlook outlook(AgreeQuote.Request wanted) {
        try {
            Deal deal = deals.of(quotes.toRead(wanted.number()), wanted);
            BigDecimal commitment = contracts.commitment(deal);
            return new ContractOutlook(deal.span().to(), commitment, contracts.overlaps(deal));
        } catch (ContractTermNotPossible | QuotedLineImpossible | QuoteImpossible unfinished) {
            return ContractOutlook.UNKNOWN;
        }
    }

    /** The day where the hospitals are. */
    @Permits(Permission.DECIDE_RENEWALS)
    public LocalDate today() {
        return OrderDays.today(clock);
    }
}
