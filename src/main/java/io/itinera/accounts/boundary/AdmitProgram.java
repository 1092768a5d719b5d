package io.itinera.accounts.boundary;

import io.itinera.accounts.control.ApiTokens;
import io.itinera.shared.Actor;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells in whose name a program may act that brings a token. */
@UseCase
public class AdmitProgram {
    @Inject ApiTokens tokens;

    /** Empty for a token that nobody may use, whatever the reason. */
    public Optional<Actor> admit(String token) {
        return tokens.actorOf(token);
    }
}
