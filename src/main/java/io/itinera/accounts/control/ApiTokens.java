package io.itinera.accounts.control;

import io.itinera.accounts.boundary.TokenRow;
import io.itinera.accounts.boundary.TooManyTokens;
import io.itinera.accounts.entity.ApiToken;
import io.itinera.accounts.entity.Person;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Issues and revokes the tokens of people, and knows for whom a program acts by the token it brings. */
@ApplicationScoped
public class ApiTokens implements Expiring {
    static final int MOST = 10;
    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 80;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final String WORKING = " and t.revokedAt is null and (t.expiresAt is null or t.expiresAt > :now)";

    private final SecureRandom random = new SecureRandom();
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Actors actors;
    @Inject Clock clock;

    /** Nobody when the token is unknown, expired or revoked, or its person may no longer enter. */
    public Optional<Actor> actorOf(String token) {
        return em.createQuery("select p from ApiToken t, Person p where t.tokenHash = :hash and p.id = t.personId"
                + " and p.active = true" + WORKING, Person.class)
            .setParameter("hash", hash(token)).setParameter("now", clock.instant()).getResultStream().findFirst()
            .map(actors::of);
    }

    /** Newest first. */
    public List<TokenRow> of(PersonId owner) {
        return em.createQuery("select new io.itinera.accounts.boundary.TokenRow(t.id, t.name, t.issuedAt, t.expiresAt) from ApiToken t"
                + " where t.personId = :owner" + WORKING + " order by t.issuedAt desc, t.id desc", TokenRow.class)
            .setParameter("owner", owner.value()).setParameter("now", clock.instant()).getResultList();
    }

    /** @throws TooManyTokens for a person who has enough */
    public String issue(PersonId owner, String name, Duration validity) {
        em.find(Person.class, owner.value(), LockModeType.PESSIMISTIC_WRITE); // whoever asks twice at once is counted twice
        if (of(owner).size() >= MOST) {
            throw new TooManyTokens(MOST);
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = "itinera-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        String kept = name.strip();
        em.persist(new ApiToken(owner.value(), kept.substring(0, Math.min(LONGEST_NAME, kept.length())), hash(token), now,
            now.plus(validity.compareTo(LONGEST) > 0 ? LONGEST : validity)));
        return token;
    }

    /** @throws NoSuchRecord when it is not the owner's */
    public void revoke(PersonId owner, long id) {
        em.createQuery("select t from ApiToken t where t.id = :id and t.personId = :owner", ApiToken.class).setParameter("id", id)
            .setParameter("owner", owner.value()).getResultStream().findFirst().orElseThrow(NoSuchRecord::new).revoke(clock.instant());
    }

    @Override
    public String code() {
        return "api-token";
    }

    /** Those that have admitted nobody since the moment. */
    @Override
    @Transactional
    public long clear(Instant before) {
        return em.createQuery("delete from ApiToken t where t.revokedAt < :before or t.expiresAt < :before").setParameter("before", before)
            .executeUpdate();
    }

    /** A token has enough random bits that a plain hash cannot be turned back. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
