package io.itinera.contracts.control;

import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the hospital's contracts by number; asks the database only for what looks like one. */
@ApplicationScoped
public class ContractNumbers implements SearchSource {
    private static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{1,12}");

    @Inject Contracts contracts;

    @Override
    public List<SearchRow> find(Actor actor, String number) {
        String printed = number.strip().toUpperCase(Locale.ROOT);
        boolean may = actor.account() != null && actor.may(Permission.READ_CONTRACTS);
        return may && NUMBER.matcher(printed).matches() && contracts.belongs(printed, actor.account())
            ? List.of(new SearchRow("contract", printed, "/contracts/contract?number=" + printed)) : List.of();
    }
}
