package io.itinera.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.itinera.accounts.Hospitals;
import io.itinera.alerts.control.NoteworthyListenerTest.Told;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class LetterDeliveryTest {
    private static final String SMTP = "itinera.smtp.url";
    private static final String LETTERS = "select status, attempts from alerts.letter";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeAll
    static void people(Portal portal) {
        Hospitals.layOut(portal);
    }

    @BeforeEach
    void prepare(Portal portal) {
        portal.sql("delete from alerts.letter;\ndelete from alerts.alert;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint");
        portal.clock().release();
        server.start();
        System.setProperty(SMTP, "smtp://127.0.0.1:" + server.getSmtp().getPort());
        NoteworthyListenerTest.tell(portal, new Told("invoice-1", Set.of(Persona.PURCHASING_DIRECTOR)));
    }

    @AfterEach
    void stop() {
        System.clearProperty(SMTP);
        server.stop();
    }

    @Test
    @DisplayName("ALR-3 a letter goes to its one recipient, as text and as HTML, and is a touchpoint of the hospital")
    void sendsTheLetter(Portal portal) throws Exception {
        deliver(portal);
        deliver(portal);

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("Factura F-00000007");
        assertThat(letter.getMessageID()).startsWith("<letter-");
        assertThat(GreenMailUtil.getBody(letter)).contains("text/plain", "text/html", "alerts/alerts?open=");
        assertThat(portal.rows(LETTERS)).containsExactly("SENT|1");
        assertThat(portal.rows("select type, account_id, channel, initiator from journey.touchpoint"))
            .containsExactly("ALERT_MAILED|1|EMAIL|SYSTEM");
    }

    @Test
    @DisplayName("ALR-4 many instances at once send a letter once")
    void sendsOnceFromManyInstances(Portal portal) {
        List<CompletableFuture<Void>> instances = IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.runAsync(() -> deliver(portal))).toList();
        instances.forEach(CompletableFuture::join);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(portal.rows(LETTERS)).containsExactly("SENT|1");
    }

    @Test
    @DisplayName("ALR-4 a server that is away is tried again after growing pauses and at last given up")
    void givesUpAtLast(Portal portal) {
        server.stop();
        deliver(portal);
        deliver(portal);
        assertThat(portal.rows(LETTERS)).containsExactly("WAITING|1");

        for (int i = 0; i < 20; i++) {
            portal.clock().advance(Duration.ofHours(7));
            deliver(portal);
        }
        assertThat(portal.rows(LETTERS)).containsExactly("GIVEN_UP|" + Letters.MOST_ATTEMPTS);
        assertThat(portal.rows("select id from journey.touchpoint")).isEmpty();
    }

    @Test
    @DisplayName("ALR-4 pauses grow from a minute to six hours")
    void growsPauses() {
        assertThat(List.of(Letters.pause(0), Letters.pause(1), Letters.pause(2), Letters.pause(7)))
            .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(16), Duration.ofHours(6));
    }

    @Test
    @DisplayName("ALR-3 what a hospital typed stays text in a letter")
    void escapesHtml() {
        assertThat(LetterText.html("<script>x</script> & \"y\"\n\nhttp://localhost/a?b=1&c=2")).contains(
            "<p>&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</p>",
            "<p><a href=\"http://localhost/a?b=1&amp;c=2\">http://localhost/a?b=1&amp;c=2</a></p>");
    }

    private static void deliver(Portal portal) {
        portal.get(LetterDelivery.class).deliver();
    }
}
