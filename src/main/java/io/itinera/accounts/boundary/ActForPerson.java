package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Actors;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.PersonId;
import io.itinera.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the portal as whom it does what a person once wanted done by itself. */
@UseCase
public class ActForPerson {
    @Inject Actors actors;
    @Inject CurrentActor actor;

    /**
     * The person with the rights they have now; empty for one who has left or is gone.
     *
     * @throws IllegalStateException for anybody but the portal: a person acts for nobody else
     */
    public Optional<Actor> actor(PersonId person) {
        if (!actor.get().isPortal()) {
            throw new IllegalStateException("a person acts for nobody else");
        }
        return actors.present(person);
    }
}
