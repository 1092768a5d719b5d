package io.itinera.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall between accounts, as a table. */
class ActorTest {
    private static final AccountId OWN = new AccountId(1);
    private static final AccountId CLIENT = new AccountId(2);
    private static final AccountId FOREIGN = new AccountId(3);

    @ParameterizedTest(name = "{0} sees own {1}, client''s {2}, foreign {3}")
    @DisplayName("ACC-6 who sees whose records")
    @CsvSource({
        "PURCHASING_DIRECTOR, true,  false, false",
        "APPROVER,            true,  false, false",
        "REQUESTER,           true,  false, false",
        "ACCOUNT_MANAGER,     false, true,  false",
        "CX_ANALYST,          true,  true,  true",
        "OPERATIONS,          true,  true,  true"})
    void seesByTable(Persona persona, boolean own, boolean client, boolean foreign) {
        Actor actor = person(persona);
        assertThat(actor.sees(OWN)).isEqualTo(own);
        assertThat(actor.sees(CLIENT)).isEqualTo(client);
        assertThat(actor.sees(FOREIGN)).isEqualTo(foreign);
    }

    @Test
    @DisplayName("ACC-6 the portal sees everything, whoever has not signed in nothing")
    void knowsPortalAndNobody() {
        assertThat(Actor.PORTAL.sees(FOREIGN)).isTrue();
        assertThat(Actor.NOBODY.sees(OWN)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("ACC-6 what lies beyond the wall looks like what does not exist")
    @EnumSource(value = Persona.class, names = {"PURCHASING_DIRECTOR", "APPROVER", "REQUESTER", "ACCOUNT_MANAGER"})
    void hidesWhatLiesBeyond(Persona persona) {
        assertThatThrownBy(() -> person(persona).guard(FOREIGN)).isInstanceOf(NoSuchRecord.class)
            .hasMessageContaining(new NoSuchRecord().code());
    }

    @Test
    @DisplayName("ACC-6 the supplier's people act in no hospital's name")
    void ownsNothingAsSupplier() {
        assertThatThrownBy(() -> person(Persona.OPERATIONS).ownAccount()).isInstanceOf(IllegalStateException.class);
    }

    private static Actor person(Persona persona) {
        return new Actor(Actor.Kind.PERSON, new PersonId(1), new UUID(0, 1), persona.worksForHospital() ? OWN : null, persona,
            persona == Persona.ACCOUNT_MANAGER ? Set.of(CLIENT) : Set.of());
    }
}
