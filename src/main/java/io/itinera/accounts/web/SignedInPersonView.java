package io.itinera.accounts.web;

import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.platform.web.PersonView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language and zone of whoever signed in; before that the browser's language. */
@RequestScoped
public class SignedInPersonView implements PersonView {
    private static final Locale FIRST = Locale.forLanguageTag("es");
    private static final ZoneId SUPPLIERS_ZONE = ZoneId.of("Europe/Madrid");
    private static final List<Locale> SPOKEN = List.of(FIRST, Locale.ENGLISH, Locale.FRENCH);

    @Inject WhoIsHere who;
    @Inject HttpServletRequest request;

    @Override
    public Locale locale() {
        Locale chosen = who.locale();
        if (chosen != null) {
            return chosen;
        }
        return Collections.list(request.getLocales()).stream()
            .map(wanted -> Locale.forLanguageTag(wanted.getLanguage())).filter(SPOKEN::contains).findFirst().orElse(FIRST);
    }

    @Override
    public ZoneId zone() {
        ZoneId zone = who.zone();
        return zone == null ? SUPPLIERS_ZONE : zone;
    }

    @Override
    public boolean isSignedIn() {
        return who.isSignedIn();
    }

    @Override
    public String name() {
        return who.name();
    }

    @Override
    public String accountName() {
        return who.accountName();
    }

    @Override
    public String currency() {
        return who.currency();
    }
}
