package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.boundary.AnswerLink;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the links of letters with HMAC-SHA256 under a key of this installation, so that whoever holds one may answer that one
 * question until it ends, and nobody can make another one up.
 */
@ApplicationScoped
public class AnswerLinks {
    private static final String ALGORITHM = "HmacSHA256";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public AnswerLink link(long survey, Instant ends) {
        return new AnswerLink(survey, ends.getEpochSecond(), sign(survey, ends.getEpochSecond()));
    }

    /** Compares in the same time wherever the first difference stands. */
    public boolean isOurs(AnswerLink link) {
        return link.sign() != null && MessageDigest.isEqual(sign(link.survey(), link.ends()).getBytes(StandardCharsets.UTF_8),
            link.sign().getBytes(StandardCharsets.UTF_8));
    }

    private String sign(long survey, long ends) {
        String secret = SqlQuery.of("select k.secret from insight.answer_key k order by k.key_no desc fetch first 1 row only").row(em).text(0);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(("answer/" + survey + "/" + ends).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
