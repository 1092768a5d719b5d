package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.boundary.SignIn;
import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class RecordsInterceptorTest {
    @Test
    @DisplayName("JRN-2 a refusal leaves exactly one touchpoint with its reason")
    void recordsTheRefusal(Portal portal) {
        SignIn signIn = portal.get(SignIn.class);

        assertThatThrownBy(() -> portal.as(Actor.NOBODY, () -> signIn.signIn("nobody@example.org", "wrong")))
            .isInstanceOf(SignInRefused.class);

        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint"))
            .containsExactly("SIGNED_IN|REJECTED|sign-in-refused");
    }
}
