package io.itinera.it.browser;

import io.itinera.it.Browser;
import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link EveryPageIT} looks at thoroughly opens on the other database as well. */
@OnDatabase(Database.H2)
@DisplayName("Every page on H2")
class EveryPageOpensIT extends EveryPage {

    EveryPageOpensIT(Portal portal) {
        super(portal, false);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Persona.class)
    @DisplayName("opens for whoever may open it")
    void opens(Persona persona, Browser browser) {
        open(persona, browser);
    }

    @Test
    @DisplayName("opens before signing in")
    void opensBeforeSigningIn(Browser browser) {
        openBeforeSigningIn(browser);
    }
}
