package io.itinera.accounts.control;

import io.itinera.accounts.boundary.SignInBusy;
import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.accounts.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Checks a name and password. It always costs one password check, so that time tells nothing either. A check takes the
 * memory of 19 MiB, so only as many go on at once as {@link Passwords#AT_ONCE}; the others wait before they hold a
 * database connection.
 */
@ApplicationScoped
public class SignInCheck {
    /** With thirty-two buyers on two processors a sign-in has to wait for some seconds now and then. */
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Semaphore turns = new Semaphore(Passwords.AT_ONCE, true);
    @Inject People people;
    @Inject SignInThrottle throttle;
    @Inject Passwords passwords;

    /**
     * @throws SignInRefused for every reason alike
     * @throws SignInBusy when too many others wait for the same
     */
    public Person check(String email, String password) {
        awaitTurn();
        try {
            return checkNow(email, password);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
    }

    private Person checkNow(String email, String password) {
        String name = email.strip().toLowerCase(Locale.ROOT);
        SignInThrottle.State state = throttle.state(name);
        Person person = people.signingInAs(name).filter(Person::isActive).orElse(null);
        boolean matches = passwords.matches(password, person == null ? null : person.passwordHash());
        if (!matches || state.isBlocked()) {
            throttle.failed(name);
            throw new SignInRefused();
        }
        if (state.hasFailures()) {
            throttle.succeeded(name);
        }
        return person;
    }
}
