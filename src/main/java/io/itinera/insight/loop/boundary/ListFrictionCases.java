package io.itinera.insight.loop.boundary;

import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** An account manager sees what is to be talked about with one of the own hospitals. */
@UseCase
public class ListFrictionCases {
    @Inject KnowClients knowClients;
    @Inject FrictionCases cases;

    /** The earliest day first. @param account the hospital's code @throws io.itinera.shared.NoSuchRecord when it is not one of the manager's */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<OpenCaseRow> open(String account) {
        return cases.open(List.of(knowClients.client(account).id()));
    }
}
