package io.itinera.ordering.quote.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.approval.control.Foresight;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.control.BudgetCheck;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.QuoteTermsRow;
import io.itinera.ordering.quote.boundary.QuotedLine;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where what is offered can go, how it can be booked, and who would have to approve it. */
@ApplicationScoped
public class QuoteTerms {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts accounts;
    @Inject CartPricing pricing;
    @Inject BudgetCheck budgets;
    @Inject Foresight foresight;
    @Inject CurrentActor actor;

    /** @param costCentre as chosen; null for the usual one */
    public QuoteTermsRow of(QuoteDetailRow detail, Long costCentre) {
        Actor buyer = actor.get();
        AccountId account = buyer.ownAccount();
        List<ChoiceRow> sites = accounts.sites(account).stream().map(site -> new ChoiceRow(site.id(), site.label())).toList();
        List<ChoiceRow> centres = accounts.costCentres(account).stream().map(centre -> new ChoiceRow(centre.id(), centre.label())).toList();
        List<SqlRow> last = SqlQuery.of("select site_id, cost_centre_id from ordering.purchase_order where account_id = ? and person_id = ?"
            + " order by submitted_at desc fetch first 1 rows only", account.value(), buyer.person().value()).rows(em);
        Long site = usual(last.isEmpty() ? null : last.get(0).numberOrNull(0), sites);
        Long centre = costCentre != null ? costCentre : usual(last.isEmpty() ? null : last.get(0).numberOrNull(1), centres);
        List<CartLineRow> lines = offered(account, detail);
        BigDecimal total = lines.stream().map(CartLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BudgetOutlookRow> left = budgets.look(account, centre == null ? Map.of() : Map.of(centre, total));
        return new QuoteTermsRow(sites, centres, site, centre,
            lines.isEmpty() ? ApprovalOutlook.NONE : foresight.path(lines, centre == null ? Set.of() : Set.of(centre), left).outlook(), left);
    }

    /** The usual one if it is still there, else the only one there is. */
    private static Long usual(Long usual, List<ChoiceRow> choices) {
        boolean isKnown = choices.stream().anyMatch(choice -> Objects.equals(usual, choice.id()));
        return isKnown ? usual : choices.size() == 1 ? Long.valueOf(choices.get(0).id()) : null;
    }

    private List<CartLineRow> offered(AccountId account, QuoteDetailRow detail) {
        Map<Long, Integer> quantities = new HashMap<>();
        Map<Long, BigDecimal> offered = new HashMap<>();
        for (QuotedLine line : detail.last().lines()) {
            if (line.amount() != null) {
                long article = detail.articles().get(line.lineNo() - 1).articleId();
                quantities.put(article, line.quantity());
                offered.put(article, line.unitPrice());
            }
        }
        return pricing.price(account, quantities).stream().map(line -> line.at(offered.get(line.articleId()))).toList();
    }
}
