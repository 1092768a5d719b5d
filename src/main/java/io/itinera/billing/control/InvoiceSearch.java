package io.itinera.billing.control;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;

/** Finds an invoice by its number. */
@ApplicationScoped
@Transactional
public class InvoiceSearch implements SearchSource {
    private static final String NUMBER = "F-[0-9]{1,18}";

    @Inject InvoiceList list;

    @Override
    public List<SearchRow> find(Actor actor, String number) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        if (!wanted.matches(NUMBER) || !actor.may(Permission.READ_INVOICES)) {
            return List.of();
        }
        return list.find(wanted).stream().filter(invoice -> actor.sees(new AccountId(invoice.accountId())))
            .map(invoice -> new SearchRow("invoice", invoice.number(), "/billing/invoice?number=" + invoice.number())).toList();
    }
}
