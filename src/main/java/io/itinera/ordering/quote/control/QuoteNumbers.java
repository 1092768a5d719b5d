package io.itinera.ordering.quote.control;

import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Finds quotes by their number, from the one search box; no query for what is none. */
@ApplicationScoped
@Transactional
public class QuoteNumbers implements SearchSource {
    @Inject QuoteRows rows;

    @Override
    public List<SearchRow> find(Actor actor, String number) {
        String typed = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        boolean isHospital = actor.may(Permission.PLACE_ORDERS);
        if (!actor.isPerson() || !typed.matches("Q-\\d{1,18}") || !isHospital && !actor.may(Permission.LOOK_AFTER_CLIENTS)) {
            return List.of();
        }
        String page = isHospital ? "/ordering/quote?number=" : "/ordering/client-quote?number=";
        return rows.numbered(actor, typed).stream().map(found -> new SearchRow("quote", found, page + found)).toList();
    }
}
