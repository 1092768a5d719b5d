package io.itinera.accounts.boundary;

import io.itinera.accounts.control.ApiTokens;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A person takes a token back: from the next call on it admits nobody. */
@UseCase
public class RevokeToken {
    @Inject ApiTokens tokens;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.NoSuchRecord when the person has no such token, whoever else may have it */
    @Permits(Permission.KEEP_TOKENS)
    @Records(PortalTouchpoint.TOKEN_REVOKED)
    public void revoke(long id) {
        tokens.revoke(actor.get().person(), id);
    }
}
