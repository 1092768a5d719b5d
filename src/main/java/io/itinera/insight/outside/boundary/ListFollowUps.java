package io.itinera.insight.outside.boundary;

import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.outside.control.FollowUps;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** An account manager sees what is still to be done for one of the own hospitals. */
@UseCase
public class ListFollowUps {
    @Inject KnowClients knowClients;
    @Inject FollowUps followUps;

    /**
     * The earliest day first.
     *
     * @param account the hospital's code
     * @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<FollowUpRow> open(String account) {
        return followUps.open(List.of(knowClients.client(account).id()));
    }
}
