package io.itinera.accounts.control;

import io.itinera.accounts.entity.Person;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Knows for whom a program acts by the token it brings. */
@ApplicationScoped
public class ApiTokens {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Actors actors;
    @Inject Clock clock;

    /** Nobody when the token is unknown, expired or revoked, or its person may no longer enter. */
    public Optional<Actor> actorOf(String token) {
        return em.createQuery("select p from ApiToken t, Person p where t.tokenHash = :hash and p.id = t.personId"
                + " and p.active = true and t.revokedAt is null and t.expiresAt > :now", Person.class)
            .setParameter("hash", hash(token)).setParameter("now", clock.instant()).getResultStream().findFirst()
            .map(actors::of);
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
