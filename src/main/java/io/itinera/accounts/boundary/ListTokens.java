package io.itinera.accounts.boundary;

import io.itinera.accounts.control.ApiTokens;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** A person's own tokens. */
@UseCase
public class ListTokens {
    @Inject ApiTokens tokens;
    @Inject CurrentActor actor;

    /** Those that work, newest first. */
    @Permits(Permission.KEEP_TOKENS)
    public List<TokenRow> mine() {
        return tokens.of(actor.get().person());
    }
}
