package io.itinera.alerts.control;

import io.itinera.platform.figures.Figures;
import io.itinera.platform.jobs.Rounds.Pace;
import io.itinera.platform.jobs.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the letters that wait. Each is claimed before it is sent, so that no two instances send the same one. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterDelivery {
    static final String SENT = "itinera_letters_sent_total";
    static final String GIVEN_UP = "itinera_letters_given_up_total";
    private static final Logger LOG = Logger.getLogger(LetterDelivery.class.getName());
    private static final int AT_ONCE = 50;
    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMinutes(2));

    @Inject Letters letters;
    @Inject Postman postman;
    @Inject Rounds rounds;
    @Inject Figures figures;

    @PostConstruct
    void start() {
        figures.add(SENT, 0);
        figures.add(GIVEN_UP, 0);
        if (MailSettings.current().isOn()) {
            rounds.onOneInstance("letters", PACE, this::deliver);
        } else {
            LOG.info("ITINERA_SMTP_URL is not set: letters wait in the database, alerts are shown in the portal");
        }
    }

    /** Sends what is due. */
    void deliver() {
        letters.due(AT_ONCE).stream().takeWhile(letter -> !rounds.isEnding()).filter(letters::claim).forEach(this::send);
    }

    private void send(LetterRow letter) {
        try {
            postman.send(letter);
        } catch (MessagingException e) {
            failed(letter, e);
            return;
        }
        letters.sent(letter.id());
        figures.add(SENT, 1);
    }

    private void failed(LetterRow letter, MessagingException failure) {
        if (letter.isLastAttempt()) {
            letters.giveUp(letter.id());
            figures.add(GIVEN_UP, 1);
            LOG.log(Level.SEVERE, "letter {0} is given up: {1}", new Object[] {letter.id(), failure.toString()});
        } else {
            LOG.log(Level.WARNING, "letter {0} could not be sent, trying again: {1}",
                new Object[] {letter.id(), failure.toString()});
        }
    }
}
