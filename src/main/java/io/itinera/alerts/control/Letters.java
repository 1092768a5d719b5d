package io.itinera.alerts.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.alerts.boundary.AlertMailed;
import io.itinera.alerts.entity.Alert;
import io.itinera.alerts.entity.Letter;
import io.itinera.alerts.entity.LetterStatus;
import io.itinera.shared.AccountId;
import io.itinera.shared.alert.Noteworthy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The outbox: letters wait here, written together with the fact they tell of. */
@ApplicationScoped
public class Letters {
    static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_SUBJECT = 300;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    @Inject Event<AlertMailed> mailed;

    /** Writes the letter of the alert that the fact has just raised for the person. */
    void write(Noteworthy fact, PersonRow person, Instant at) {
        LetterText text = LetterText.of(fact, person.fullName(), person.language(), MailSettings.current().publicUrl());
        String subject = text.subject();
        em.createNativeQuery("insert into alerts.letter (id, alert_id, recipient, subject, body, status, attempts,"
                + " next_try_at, version) select nextval('alerts.letter_seq'), a.id, ?1, ?2,"
                + " replace(?3, '" + LetterText.ALERT + "', cast(a.id as varchar)), 'WAITING', 0, ?4, 0"
                + " from alerts.alert a where a.fact = ?5 and a.person_id = ?6")
            .setParameter(1, person.email()).setParameter(2, subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())))
            .setParameter(3, text.body()).setParameter(4, at.atOffset(ZoneOffset.UTC)).setParameter(5, fact.fact())
            .setParameter(6, person.id()).executeUpdate();
    }

    /** Letters whose time has come, the oldest first. */
    @Transactional
    public List<LetterRow> due(int atMost) {
        return em.createQuery("select new io.itinera.alerts.control.LetterRow(l.id, l.recipient, l.subject, l.body,"
                + " l.attempts, l.version) from Letter l where l.status = :waiting and l.nextTryAt <= :now order by l.nextTryAt",
                LetterRow.class)
            .setParameter("waiting", LetterStatus.WAITING).setParameter("now", clock.instant())
            .setMaxResults(atMost).getResultList();
    }

    /** Whether this instance may send the letter now; if so no other will until the pause is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(LetterRow letter) {
        return em.createQuery("update Letter l set l.attempts = l.attempts + 1, l.nextTryAt = :next,"
                + " l.version = l.version + 1 where l.id = :id and l.version = :version and l.status = :waiting")
            .setParameter("next", clock.instant().plus(pause(letter.attempts()))).setParameter("id", letter.id())
            .setParameter("version", letter.version()).setParameter("waiting", LetterStatus.WAITING).executeUpdate() == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(long id) {
        Letter letter = em.find(Letter.class, id);
        if (letter == null) {
            return; // its recipient was erased while it was being sent
        }
        letter.sent(clock.instant());
        Alert alert = em.find(Alert.class, letter.alertId());
        mailed.fire(new AlertMailed(alert.id(), new AccountId(alert.accountId())));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveUp(long id) {
        Optional.ofNullable(em.find(Letter.class, id)).ifPresent(Letter::giveUp);
    }

    /** How long to wait after so many attempts: one minute, then four times as long each time, six hours at most. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(2 * attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
