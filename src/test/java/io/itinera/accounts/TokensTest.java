package io.itinera.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.boundary.AdmitProgram;
import io.itinera.accounts.boundary.IssueToken;
import io.itinera.accounts.boundary.ListTokens;
import io.itinera.accounts.boundary.RevokeToken;
import io.itinera.accounts.boundary.TokenRow;
import io.itinera.accounts.boundary.TooManyTokens;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tokens by which programs act for a person. */
@WithDatabase
class TokensTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Actor ANALYST = Hospitals.actor(4, null, Persona.CX_ANALYST);
    private static final Actor COLLEAGUE = Hospitals.actor(3, null, Persona.CX_ANALYST);

    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        portal.clock().setTo(NOW);
        portal.sql("delete from journey.touchpoint_object;\ndelete from journey.touchpoint;\ndelete from accounts.api_token;\n"
            + "update accounts.account set account_manager_id = null;\ndelete from accounts.person;\ndelete from accounts.account");
        Hospitals.layOut(portal);
        portal.sql("update accounts.person set persona = 'CX_ANALYST' where id = 4");
    }

    @Test
    @DisplayName("ACC-9 a token admits its owner, and the database holds nothing that could be shown")
    void admitsItsOwner() {
        String token = issue("mining", 30);
        Actor admitted = portal.get(AdmitProgram.class).admit(token).orElseThrow();
        assertThat(List.of(admitted.person(), admitted.persona(), admitted.pseudonym()))
            .containsExactly(ANALYST.person(), ANALYST.persona(), ANALYST.pseudonym());
        assertThat(token).hasSizeGreaterThan(43);
        assertThat(portal.rows("select name, token_hash from accounts.api_token")).hasSize(1).noneMatch(row -> row.contains(token.substring(8)));
        assertThat(portal.get(AdmitProgram.class).admit(token + "x")).isEmpty();
        assertThat(portal.get(AdmitProgram.class).admit("")).isEmpty();
    }

    @Test
    @DisplayName("ACC-9 a token works until its day, at most a year, and no longer than its owner may enter")
    void expires() {
        String token = issue("mining", 30);
        String lasting = issue("for ever", 5000);
        portal.clock().setTo(NOW.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(portal.get(AdmitProgram.class).admit(token)).isPresent();
        portal.clock().setTo(NOW.plus(Duration.ofDays(30)));
        assertThat(portal.get(AdmitProgram.class).admit(token)).isEmpty();
        assertThat(portal.get(AdmitProgram.class).admit(lasting)).isPresent();
        portal.sql("update accounts.person set active = false where id = 4");
        assertThat(portal.get(AdmitProgram.class).admit(lasting)).isEmpty();
        portal.sql("update accounts.person set active = true where id = 4");
        portal.clock().setTo(NOW.plus(Duration.ofDays(367)));
        assertThat(portal.get(AdmitProgram.class).admit(lasting)).isEmpty();
    }

    @Test
    @DisplayName("ACC-9 a revoked token admits nobody; nobody revokes or sees another's")
    void isRevokedByItsOwner() {
        String token = issue("mining", 30);
        TokenRow row = portal.as(ANALYST, () -> portal.get(ListTokens.class).mine()).get(0);
        assertThat(portal.as(COLLEAGUE, () -> portal.get(ListTokens.class).mine())).isEmpty();
        assertThatThrownBy(() -> portal.as(COLLEAGUE, () -> portal.get(RevokeToken.class).revoke(row.id()))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.get(AdmitProgram.class).admit(token)).isPresent();
        portal.as(ANALYST, () -> portal.get(RevokeToken.class).revoke(row.id()));
        assertThat(portal.get(AdmitProgram.class).admit(token)).isEmpty();
        assertThat(portal.as(ANALYST, () -> portal.get(ListTokens.class).mine())).isEmpty();
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint order by id")).containsExactly(
            "TOKEN_ISSUED|COMPLETED|null", "TOKEN_REVOKED|REJECTED|no-such-record", "TOKEN_REVOKED|COMPLETED|null");
    }

    @Test
    @DisplayName("ACC-9 ten tokens are enough for anybody, and only those have them for whom programs can do something")
    void isBounded() {
        for (int n = 0; n < 10; n++) {
            issue("program " + n, 30);
        }
        assertThatThrownBy(() -> issue("one more", 30)).isInstanceOf(TooManyTokens.class);
        assertThatThrownBy(() -> portal.as(Hospitals.DIRECTOR, () -> portal.get(IssueToken.class)
            .issue(new IssueToken.Request("mine", Duration.ofDays(1))))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select count(*) from accounts.api_token")).containsExactly("10");
    }

    @Test
    @DisplayName("ACC-9 ten stay ten when more are asked for at the same moment")
    void isBoundedAtOnce() {
        int asked = 16;
        ExecutorService askers = Executors.newFixedThreadPool(asked);
        try {
            List<Future<String>> answers = IntStream.range(0, asked).mapToObj(n -> askers.submit(() -> issue("program " + n, 30))).toList();
            assertThat(answers).filteredOn(answer -> !isIssued(answer)).hasSize(asked - 10);
        } finally {
            askers.shutdown();
        }
        assertThat(portal.rows("select count(*) from accounts.api_token")).containsExactly("10");
        assertThat(portal.rows("select outcome, count(*) from journey.touchpoint where type = 'TOKEN_ISSUED' group by outcome order by outcome"))
            .containsExactly("COMPLETED|10", "REJECTED|6");
    }

    private static boolean isIssued(Future<String> answer) {
        try {
            return !answer.get().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TooManyTokens.class);
            return false;
        }
    }

    private String issue(String name, int days) {
        return portal.as(ANALYST, () -> portal.get(IssueToken.class).issue(new IssueToken.Request(name, Duration.ofDays(days))));
    }
}
