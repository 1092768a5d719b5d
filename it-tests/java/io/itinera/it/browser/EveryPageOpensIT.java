package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;
import io.itinera.shared.Persona;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link EveryPageIT} looks at in a browser on one database is written to its end on the other as well. */
@OnDatabase(Database.H2)
@DisplayName("Every page on H2")
class EveryPageOpensIT {
    private final Portal portal;

    EveryPageOpensIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Persona.class)
    @DisplayName("is whole for whoever may open it")
    void isWhole(Persona persona) {
        Visitor visitor = Visitor.signedIn(portal.url(), EveryPage.person(persona));
        for (String path : new EveryPage(portal).pathsOf(persona)) {
            Document page = visitor.open(path);
            assertThat(page.status()).as(persona + " at " + path).isEqualTo(200);
            assertThat(page.body().stripTrailing()).as(persona + " at " + path).endsWith("</html>").doesNotContain("???");
        }
    }
}
