package io.itinera.it.browser;

import io.itinera.it.Browser;
import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page looks like does not come from the database: it is looked at on one of them. */
@OnDatabase(Database.POSTGRESQL)
@Tag(Portal.ALONE)
@DisplayName("Every page")
class EveryPageIT extends EveryPage {

    EveryPageIT(Portal portal) {
        super(portal, true);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @EnumSource(Persona.class)
    @DisplayName("opens for whoever may open it, whole, readable and without barriers")
    void opens(Persona persona, Browser browser) {
        open(persona, browser);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    @DisplayName("is whole before signing in, too, and where something is missing")
    void opensBeforeSigningIn(Browser browser) {
        openBeforeSigningIn(browser);
    }
}
