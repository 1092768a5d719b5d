package io.itinera.alerts.control;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.work.AccountBriefRow;
import io.itinera.shared.work.AccountBriefSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a hospital's people were told and have not opened: what its account manager may have to say by telephone. */
@ApplicationScoped
public class UnopenedAlerts implements AccountBriefSource {
    private static final Map<Severity, String> TONES =
        Map.of(Severity.URGENT, "bad", Severity.WARNING, "wait", Severity.INFO, "none");

    @Inject Alerts alerts;

    @Override
    public Map<AccountId, List<AccountBriefRow>> briefs(Actor actor, Collection<AccountId> accounts) {
        accounts.forEach(actor::guard);
        return alerts.unopened(accounts).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> brief(one.getValue())));
    }

    private static List<AccountBriefRow> brief(Map<Severity, Integer> unopened) {
        return Stream.of(Severity.URGENT, Severity.WARNING, Severity.INFO).filter(unopened::containsKey)
            .map(severity -> new AccountBriefRow("alerts", severity.name().toLowerCase(Locale.ROOT),
                List.of(unopened.get(severity)), TONES.get(severity), null, null)).toList();
    }
}
