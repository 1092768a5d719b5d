package io.itinera.alerts.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.alerts.control.Alerts;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person reads what they were told; never what others were told. */
@UseCase
public class ReadAlerts {
    @Inject Alerts alerts;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;

    /** A part of the person's alerts, newest first. @param page from 1 */
    @Permits(Permission.USE_PORTAL)
    public List<AlertRow> mine(boolean onlyUnread, int page, int size) {
        return alerts.of(actor.get().person(), onlyUnread, page, size);
    }

    @Permits(Permission.USE_PORTAL)
    public int count(boolean onlyUnread) {
        return alerts.count(actor.get().person(), onlyUnread);
    }

    /** @throws NoSuchRecord when it is not the person's own */
    @Permits(Permission.USE_PORTAL)
    public AlertRow one(long id) {
        return alerts.row(actor.get().person(), id).orElseThrow(NoSuchRecord::new);
    }

    /** Names of the hospitals concerned, for those who look after several; empty for a hospital's own people. */
    @Permits(Permission.USE_PORTAL)
    public Map<Long, String> accountNames() {
        Actor asking = actor.get();
        return asking.account() != null ? Map.of()
            : accounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::name));
    }
}
