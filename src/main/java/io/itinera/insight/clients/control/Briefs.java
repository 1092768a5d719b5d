package io.itinera.insight.clients.control;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what other features say about hospitals, without knowing who they are ("find implementations" lists them). */
@ApplicationScoped
public class Briefs {
    private static final Set<String> WARNING = Set.of("bad", "wait");
    private static final int FEW = 3;

    @Inject @Any Instance<AccountBriefSource> sources;
    @Inject CurrentActor actor;

    /** Everything about one hospital, by section. */
    Map<String, List<AccountBriefRow>> of(AccountId account) {
        Actor asking = actor.get();
        Map<String, List<AccountBriefRow>> sections = new LinkedHashMap<>();
        sources.forEach(source -> source.brief(asking, account)
            .forEach(row -> sections.computeIfAbsent(row.section(), name -> new ArrayList<>()).add(row)));
        return sections;
    }

    /** The few most pressing things about each hospital. */
    Map<AccountId, List<AccountBriefRow>> warnings(Collection<AccountId> accounts) {
        Actor asking = actor.get();
        Map<AccountId, List<AccountBriefRow>> all = new HashMap<>();
        sources.forEach(source -> source.briefs(asking, accounts).forEach((account, rows) ->
            rows.stream().filter(row -> WARNING.contains(row.tone()))
                .forEach(row -> all.computeIfAbsent(account, id -> new ArrayList<>()).add(row))));
        all.replaceAll((account, rows) -> rows.stream()
            .sorted((one, other) -> Boolean.compare(other.tone().equals("bad"), one.tone().equals("bad"))).limit(FEW).toList());
        return all;
    }
}
