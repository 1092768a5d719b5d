package io.itinera.insight.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/** Keeps the key under which people are named in what analysts see and take with them; there is one at a time. */
@ApplicationScoped
public class Pseudonyms {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** The names that the key of today gives. */
    public KeyedNames names() {
        SqlRow key = SqlQuery.of("select k.key_no, k.secret from insight.pseudonym_key k order by k.key_no desc"
            + " fetch first 1 row only").row(em);
        return new KeyedNames((int) key.number(0), key.text(1));
    }

    /** From now on everybody has another name; the old key is gone. What a file says of single steps still finds the same steps in a later file. */
    public void rotate() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        int next = names().keyNo() + 1;
        SqlQuery.of("insert into insight.pseudonym_key (key_no, secret, made_at) values (?, ?, ?)", next,
            HexFormat.of().formatHex(secret), clock.instant()).update(em);
        SqlQuery.of("delete from insight.pseudonym_key where key_no < ?", next).update(em);
    }
}
