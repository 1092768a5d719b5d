package io.itinera.accounts.boundary;

import io.itinera.accounts.control.ApiTokens;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Duration;

/** A person gives a program the means to act for them. */
@UseCase
public class IssueToken {
    @Inject ApiTokens tokens;
    @Inject CurrentActor actor;

    /** @param name what the owner calls it, its first 80 letters are kept @param validity a year at most */
    public record Request(String name, Duration validity) {
    }

    /**
     * The token, which is told this once and kept nowhere.
     *
     * @throws TooManyTokens when the person has ten that work
     */
    @Permits(Permission.KEEP_TOKENS)
    @Records(PortalTouchpoint.TOKEN_ISSUED)
    public String issue(Request request) {
        return tokens.issue(actor.get().person(), request.name(), request.validity());
    }
}
