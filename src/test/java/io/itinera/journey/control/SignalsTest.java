package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.accounts.Hospitals;
import io.itinera.accounts.boundary.SignOut;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.InputRefused;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is recorded of somebody who only looks, or fills in a form wrongly. */
@WithDatabase
class SignalsTest {
    private static final InputRefused REFUSED = new InputRefused(PortalPage.CART, "quantity", "required");
    private static final Actor OBJECTING = new Actor(Actor.Kind.PERSON, Hospitals.APPROVER.person(), null, Hospitals.LA_PAZ,
        Persona.APPROVER, Set.of());

    @Test
    @DisplayName("JRN-14 of a person who objected no signal is recorded, but what they did is, without them")
    void watchesNobodyWhoObjected(Portal portal) {
        for (Actor person : new Actor[] {OBJECTING, Hospitals.DIRECTOR}) {
            portal.as(person, () -> portal.get(Signals.class).inputRefused(REFUSED));
            portal.as(person, portal.get(SignOut.class)::signOut);
        }
        portal.get(SignalBatch.class).flush();
        assertThat(portal.rows("select type, persona, pseudonym from journey.touchpoint order by type, persona")).containsExactly(
            "INPUT_REFUSED|PURCHASING_DIRECTOR|" + Hospitals.DIRECTOR.pseudonym(), "SIGNED_OUT|APPROVER|null",
            "SIGNED_OUT|PURCHASING_DIRECTOR|" + Hospitals.DIRECTOR.pseudonym());
    }
}
