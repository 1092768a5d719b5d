package io.itinera.accounts.boundary;

import io.itinera.accounts.control.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;

/** What every page shows of the person who signed in; read from the session, never from the database. */
@ApplicationScoped
public class WhoIsHere {
    @Inject SignedInPerson person;

    public boolean isSignedIn() {
        return person.actor() != null;
    }

    public String name() {
        return person.name();
    }

    /** Null for the supplier's people. */
    public String accountName() {
        return person.accountName();
    }

    public String currency() {
        return person.currency();
    }

    /** Null when nobody chose a language. */
    public Locale locale() {
        return person.locale();
    }

    /** Null when nobody signed in. */
    public ZoneId zone() {
        return person.zone();
    }

    /** A language chosen before signing in, for this session only. */
    public void speak(String language) {
        person.speak(language);
    }

    /** The next thing done in this session is done by the person as they are now. */
    public void lookAgain() {
        person.lookAgain();
    }

    public void forget() {
        person.forget();
    }
}
