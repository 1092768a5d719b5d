package io.itinera.it.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.itinera.alerts.control.LetterRow;
import io.itinera.alerts.control.Postman;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a letter that waits is delivered by the portal's own postman, for the stories' portal has no mail server. */
final class Mailbox {
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");
    private static final String SMTP = "itinera.smtp.url";

    private Mailbox() {
    }

    /** The address behind the letter's link, as a mail program shows it. */
    static String linkOf(LetterRow letter) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        System.setProperty(SMTP, "smtp://127.0.0.1:" + server.getSmtp().getPort());
        try {
            new Postman().send(letter);
            String html = (String) ((MimeMultipart) server.getReceivedMessages()[0].getContent()).getBodyPart(1).getContent();
            Matcher link = LINK.matcher(html);
            if (!link.find()) {
                throw new AssertionError("no link in " + html);
            }
            return link.group(1).replace("&amp;", "&");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            System.clearProperty(SMTP);
            server.stop();
        }
    }
}
