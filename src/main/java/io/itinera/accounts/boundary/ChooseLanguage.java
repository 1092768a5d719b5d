package io.itinera.accounts.boundary;

import io.itinera.accounts.control.Directory;
import io.itinera.accounts.control.People;
import io.itinera.accounts.control.SignedInPerson;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Set;

/** A person chooses the language in which the portal speaks to them. */
@UseCase
public class ChooseLanguage {
    public static final Set<String> LANGUAGES = Set.of("es", "en", "fr");

    @Inject People people;
    @Inject Directory directory;
    @Inject SignedInPerson session;
    @Inject CurrentActor actor;

    /** @throws IllegalArgumentException for a language the portal does not speak */
    @Permits(Permission.USE_PORTAL)
    @Unrecorded("a setting of the portal, not a step of a journey")
    public void choose(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("unknown language");
        }
        people.speak(actor.get().person(), language);
        directory.forgetPeople();
        session.speak(language);
    }
}
