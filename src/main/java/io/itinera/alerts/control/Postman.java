package io.itinera.alerts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands letters to the mail server, each to its one recipient. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final String UTF_8 = "UTF-8";

    /** @throws MessagingException when the server did not take it */
    public void send(LetterRow letter) throws MessagingException {
        MailSettings settings = MailSettings.current();
        Session session = Session.getInstance(settings.properties());
        MimeMessage message = message(session, settings, letter);
        Transport transport = session.getTransport(settings.protocol());
        try {
            transport.connect(settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    /** A farewell that goes wrong says nothing about the letter: sending it again would send it twice. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server went without a farewell", e);
        }
    }

    private static MimeMessage message(Session session, MailSettings settings, LetterRow letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.body(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterText.html(letter.body()), UTF_8, "html");
        MimeMessage message = new Named(session, "<letter-" + letter.id() + "@" + URI.create(settings.publicUrl()).getHost() + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** A message that keeps its name: sent twice after a crash, it is recognised as the same. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
