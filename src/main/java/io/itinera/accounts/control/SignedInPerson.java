package io.itinera.accounts.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.entity.Person;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Who signed in in this session. Looks again every few seconds whether the person may still be here. */
@SessionScoped
public class SignedInPerson implements Serializable {
    private static final Logger LOG = Logger.getLogger(SignedInPerson.class.getName());
    static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    @Inject transient Actors actors;
    @Inject transient People people;
    @Inject transient Directory directory;
    @Inject transient Clock clock;
    private transient Actor actor;
    private String name;
    private String accountName;
    private String currency;
    private String language;
    private String timeZone;
    private Instant since;
    private Instant lookedAt;

    public void remember(Person person) {
        actor = actors.of(person);
        timeZone = person.timeZone();
        name = person.fullName();
        AccountRow row = actor.account() == null ? null : directory.account(actor.account());
        accountName = row == null ? null : row.name();
        currency = row == null ? "EUR" : row.currency();
        language = language == null ? person.language() : language;
        since = clock.instant();
        lookedAt = since;
    }

    public void forget() {
        actor = null;
    }

    /** Null when nobody is signed in, the session has lasted too long, or the person was made inactive. */
    public Actor actor() {
        if (actor != null && !mayStay(clock.instant())) {
            forget();
        }
        return actor;
    }

    private boolean mayStay(Instant now) {
        if (Duration.between(since, now).compareTo(LONGEST_SESSION) > 0) {
            return false;
        }
        if (Duration.between(lookedAt, now).compareTo(LOOK_AGAIN) > 0) {
            lookedAt = now;
            return mayStillEnter();
        }
        return true;
    }

    /** Whoever objected meanwhile is not recorded any more. Nobody is sent away because the database does not answer. */
    private boolean mayStillEnter() {
        try {
            Optional<Person> person = people.active(actor.person());
            person.ifPresent(present -> actor = actors.of(present));
            return person.isPresent();
        } catch (PersistenceException unanswered) {
            LOG.log(Level.WARNING, "whether person {0} may stay is asked again: {1}", new Object[] {actor.person(), unanswered});
            return true;
        }
    }

    /** The person changed something about themselves: what they do next is done as who they are now. */
    public void lookAgain() {
        lookedAt = Instant.EPOCH;
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }

    /** The language chosen in this session; null when nobody chose one. */
    public Locale locale() {
        return language == null ? null : Locale.forLanguageTag(language);
    }

    /** The person's own time zone; null when nobody signed in. */
    public ZoneId zone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    public String name() {
        return name;
    }

    /** Null for the supplier's people. */
    public String accountName() {
        return accountName;
    }

    public String currency() {
        return currency;
    }
}
