package io.itinera.accounts.control;

import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.accounts.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Checks a name and password. It always costs one password check, so that time tells nothing either. */
@ApplicationScoped
public class SignInCheck {
    @Inject People people;
    @Inject SignInThrottle throttle;
    @Inject Passwords passwords;

    /** @throws SignInRefused for every reason alike */
    public Person check(String email, String password) {
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
