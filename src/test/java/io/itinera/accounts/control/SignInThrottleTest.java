package io.itinera.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.Hospitals;
import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
class SignInThrottleTest {
    private static final String ROCIO = "rocío@demo.example";

    @BeforeAll
    static void people(Portal portal) {
        Hospitals.layOut(portal);
    }

    @BeforeEach
    void forget(Portal portal) {
        portal.sql("delete from accounts.sign_in_throttle");
        portal.clock().release();
    }

    @ParameterizedTest
    @DisplayName("ACC-3 the wait doubles from the fifth failure on, a quarter of an hour at most")
    @CsvSource({"5,15", "6,30", "7,60", "10,480", "11,900", "500,900"})
    void growsWaits(int failures, int seconds) {
        assertThat(SignInThrottle.block(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("ACC-3 a blocked name is refused even with the right password, until the wait is over")
    void refusesRightPasswordWhileBlocked(Portal portal) {
        portal.clock().advance(Duration.ZERO);
        fail(portal, ROCIO, 5);

        assertRefused(portal, ROCIO, Hospitals.PASSWORD);

        portal.clock().advance(Duration.ofMinutes(16));
        assertThatCode(() -> check(portal, ROCIO, Hospitals.PASSWORD)).doesNotThrowAnyException();
        assertThat(portal.rows("select count(*) from accounts.sign_in_throttle")).containsExactly("0");
    }

    @Test
    @DisplayName("ACC-3 four failures are free, and other names are not concerned")
    void leavesOthersAlone(Portal portal) {
        fail(portal, ROCIO, 4);
        assertThatCode(() -> check(portal, ROCIO, Hospitals.PASSWORD)).doesNotThrowAnyException();
        fail(portal, ROCIO, 9);
        assertThatCode(() -> check(portal, "carlos@demo.example", Hospitals.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("ACC-2 unknown name, wrong password, inactive person: the same answer, all counted alike")
    void answersAlike(Portal portal) {
        assertRefused(portal, "nobody@demo.example", "x");
        assertRefused(portal, ROCIO, "x");
        assertRefused(portal, "gone@demo.example", Hospitals.PASSWORD);
        assertThat(portal.rows("select failures from accounts.sign_in_throttle")).containsExactly("1", "1", "1");
    }

    @Test
    @DisplayName("ACC-2 a name is the same in capitals and with spaces around")
    void readsNamesKindly(Portal portal) {
        assertThatCode(() -> check(portal, "  Carlos@Demo.Example ", Hospitals.PASSWORD)).doesNotThrowAnyException();
    }

    private static void fail(Portal portal, String name, int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(portal, name, "wrong");
        }
    }

    private static void assertRefused(Portal portal, String name, String password) {
        assertThatThrownBy(() -> check(portal, name, password)).isInstanceOf(SignInRefused.class);
    }

    private static void check(Portal portal, String name, String password) {
        portal.inTransaction(em -> portal.get(SignInCheck.class).check(name, password));
    }
}
