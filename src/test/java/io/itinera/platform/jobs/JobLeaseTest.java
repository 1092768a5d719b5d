package io.itinera.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class JobLeaseTest {
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Test
    @DisplayName("a job is one instance's: given when it is nobody's, kept by its holder, taken over only when it has run out")
    void isHeldByOne(Portal portal) {
        assertThat(isMine(portal)).as("nobody's").isTrue();
        assertThat(isMine(portal)).as("mine still").isTrue();

        portal.sql("update platform.job_lease set holder = '00000000-0000-0000-0000-000000000001' where name = 'test'");
        assertThat(isMine(portal)).as("another's").isFalse();
        portal.clock().setTo(portal.clock().instant().plus(LEASE).plusSeconds(1));
        assertThat(isMine(portal)).as("run out").isTrue();

        assertThat(portal.rows("select count(*) from platform.job_lease where name = 'test'"
            + " and holder <> '00000000-0000-0000-0000-000000000001'")).containsExactly("1");
    }

    @Test
    @DisplayName("a job that an instance holds already costs it one statement")
    void costsOneStatement(Portal portal) {
        isMine(portal);

        assertThat(portal.statements(() -> isMine(portal))).isEqualTo(1);
    }

    private static boolean isMine(Portal portal) {
        return portal.get(JobLease.class).isMine("test", LEASE);
    }
}
