package io.itinera.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.satisfaction.boundary.AnswerLink;
import io.itinera.insight.satisfaction.boundary.AnswerLinkRefused;
import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.AskPeople;
import io.itinera.insight.satisfaction.boundary.ReadAnswerLink;
import io.itinera.insight.satisfaction.boundary.ReadAnswerLink.Opened;
import io.itinera.insight.satisfaction.boundary.StopSurveyLetters;
import io.itinera.shared.Actor;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A question that nobody came by to see: the letter, its links, and what they can be used for. */
@WithDatabase
class SurveyLetterTest {
    private static final String SMTP = "itinera.smtp.url";
    private static final Pattern LINK = Pattern.compile("(\\d+) → (http\\S+/answer\\?q=(\\d+)&e=(\\d+)&s=([\\w-]{43})&a=(\\d+))");
    private static final String STEPS = "select type, outcome, reason, channel, initiator, pseudonym is not null from journey.touchpoint where type in"
        + " ('SURVEY_MAILED', 'SURVEY_ANSWERED', 'ALERT_MAILED', 'SURVEY_LETTERS_STOPPED') order by id";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Portal portal;
    private long lastId = 4710;

    @BeforeEach
    void prepare(Portal portal) {
        this.portal = portal;
        portal.sql("delete from alerts.letter;\ndelete from alerts.alert;\ndelete from insight.survey_letter_stop");
        PlantedLog.in(portal);
        server.start();
        System.setProperty(SMTP, "smtp://127.0.0.1:" + server.getSmtp().getPort());
        asked("CSAT", "RECEIPT_CONFIRMED", PlantedLog.NOW.minus(Duration.ofDays(4)));
    }

    @AfterEach
    void stop() {
        System.clearProperty(SMTP);
        server.stop();
    }

    @Test
    @DisplayName("SAT-3.1 who did not come by for some days gets one letter, with the scale as links, in their language")
    void writes() throws Exception {
        mail();
        mail();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Pedido P-00000007: una pregunta breve");
        assertThat(links()).extracting(match -> match[1]).containsExactly("1", "2", "3", "4", "5");
        assertThat((String) ((Multipart) letter.getContent()).getBodyPart(1).getContent()).contains("&amp;a=5\"", ">5</a>").doesNotContain("alerts?open=");
        assertThat(portal.rows(STEPS)).containsExactly("SURVEY_MAILED|COMPLETED|null|EMAIL|SYSTEM|true", "ALERT_MAILED|COMPLETED|null|EMAIL|SYSTEM|false");
        assertThat(portal.rows("select mailed_at is not null, seen_at from insight.survey")).containsExactly("true|null");
    }

    @Test
    @DisplayName("SAT-3.2 nobody is written to who saw the question, answered it, wants no letters, or whose occasion was switched off")
    void writesToNobodyElse() {
        portal.sql("update insight.survey set seen_at = offered_at");
        mail();
        portal.sql("update insight.survey set seen_at = null, dismissed_at = offered_at");
        mail();
        portal.sql("update insight.survey set dismissed_at = null, offered_at = timestamp with time zone '2026-03-18 12:00:00Z'");
        mail();
        portal.sql("update insight.survey set offered_at = timestamp with time zone '2026-02-01 12:00:00Z'");
        mail();
        portal.sql("update insight.survey set offered_at = timestamp with time zone '2026-03-16 12:00:00Z';\n"
            + "update insight.survey_occasion set switched_on = false");
        mail();
        portal.sql("update insight.survey_occasion set switched_on = true;\nupdate accounts.person set objected_at = timestamp with time zone '2026-03-19 12:00:00Z' where id = 1");
        mail();
        portal.sql("update accounts.person set objected_at = null;\ninsert into insight.survey_letter_stop (pseudonym, stopped_at) values ('" + PlantedLog.BUYER
            + "', timestamp with time zone '2026-03-19 12:00:00Z')");
        mail();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("SAT-3.3 a program that opens every link records nothing; the answer is given once, without signing in, as the person's own")
    void answersOnce() throws Exception {
        mail();
        long steps = Long.parseLong(portal.rows("select count(*) from journey.touchpoint").get(0));
        for (String[] link : links()) {
            for (int n = 0; n < 3; n++) {
                assertThat(open(link(link)).hospital()).isEqualTo("Hospital 1");
            }
        }
        assertThat(portal.rows("select answered_at, seen_at, satisfaction from insight.survey")).containsExactly("null|null|null");
        assertThat(portal.rows("select count(*) from journey.touchpoint")).containsExactly(String.valueOf(steps));

        AnswerLink link = link(links().get(3));
        answer(open(link), 4);
        assertThat(portal.rows("select satisfaction, answered_at is not null from insight.survey")).containsExactly("4|true");
        assertThat(portal.rows(STEPS)).last().isEqualTo("SURVEY_ANSWERED|COMPLETED|null|EMAIL|CUSTOMER|true");
        assertThatThrownBy(() -> open(link)).isInstanceOf(AnswerLinkRefused.Used.class);
    }

    @Test
    @DisplayName("SAT-3.4 a link that was changed, that ended, of somebody else or of somebody who left is refused")
    void refuses() throws Exception {
        mail();
        AnswerLink link = link(links().get(0));
        for (AnswerLink forged : List.of(new AnswerLink(link.survey() + 1, link.ends(), link.sign()), new AnswerLink(link.survey(), link.ends() + 1, link.sign()),
                new AnswerLink(link.survey(), link.ends(), link.sign().substring(1) + "A"), new AnswerLink(link.survey(), link.ends(), null),
                new AnswerLink(link.survey(), link.ends(), ""))) {
            assertThatThrownBy(() -> open(forged)).as(forged.toString()).isInstanceOf(AnswerLinkRefused.Unknown.class);
        }
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadAnswerLink.class).open(link)))
            .isInstanceOf(AnswerLinkRefused.OfAnother.class);
        portal.clock().setTo(Instant.ofEpochSecond(link.ends()).minusSeconds(1));
        assertThat(open(link).question().objectId()).isEqualTo("P-00000007");
        portal.sql("update accounts.person set active = false where id = 1");
        assertThatThrownBy(() -> open(link)).isInstanceOf(AnswerLinkRefused.Unknown.class);
        portal.sql("update accounts.person set active = true where id = 1");
        portal.clock().setTo(Instant.ofEpochSecond(link.ends()));
        assertThatThrownBy(() -> open(link)).isInstanceOf(AnswerLinkRefused.Ended.class);
        assertThat(Duration.between(PlantedLog.NOW, Instant.ofEpochSecond(link.ends()))).isEqualTo(Duration.ofDays(30));
    }

    @Test
    @DisplayName("SAT-3.5 of many presses at once one counts")
    void countsOneOfManyPresses() throws Exception {
        mail();
        Opened opened = open(link(links().get(0)));
        List<CompletableFuture<Boolean>> presses = IntStream.range(0, 6).mapToObj(n -> CompletableFuture.supplyAsync(() -> {
            try {
                answer(opened, 1 + n % 5);
                return true;
            } catch (RuntimeException second) {
                return false;
            }
        })).toList();
        assertThat(presses.stream().map(CompletableFuture::join).filter(done -> done)).hasSize(1);
        assertThat(portal.rows("select outcome, reason, count(*) from journey.touchpoint where type = 'SURVEY_ANSWERED' group by outcome, reason order by outcome"))
            .containsExactly("COMPLETED|null|1", "REJECTED|survey-already-answered|5");
    }

    @Test
    @DisplayName("SAT-3.6 who wants no more such letters gets none, by one press and without signing in")
    void stopsLetters() throws Exception {
        mail();
        Actor holder = open(link(links().get(0))).holder();
        for (int n = 0; n < 2; n++) {
            portal.as(holder, () -> portal.get(StopSurveyLetters.class).stop());
        }
        assertThat(portal.rows("select pseudonym from insight.survey_letter_stop")).containsExactly(PlantedLog.BUYER.toString());
        portal.sql("delete from insight.survey");
        asked("CSAT", "QUOTE_CONCLUDED", PlantedLog.NOW.minus(Duration.ofDays(4)));
        mail();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("SAT-3.1 every occasion that goes out by letter has its words, and a question of three scales one link")
    void hasWordsForAll() throws Exception {
        List<String> occasions = portal.rows("select code, instrument from insight.survey_occasion where letter_after_days is not null order by code");
        assertThat(occasions).hasSize(5);
        int sent = 0;
        for (String occasion : occasions) {
            portal.sql("delete from alerts.letter;\ndelete from alerts.alert;\ndelete from insight.survey");
            String[] cells = occasion.split("\\|");
            asked(cells[1], cells[0], PlantedLog.NOW.minus(Duration.ofDays(6)));
            mail();
            assertThat(server.getReceivedMessages()).as(occasion).hasSize(++sent);
            String body = portal.rows("select body from alerts.letter").get(0);
            assertThat(body.length()).isLessThan(3000);
            assertThat(LINK.matcher(body).results().count()).as(occasion).isEqualTo(switch (cells[1]) {
                case "NPS" -> 11;
                case "TRS" -> 0;
                default -> 5;
            });
            assertThat(body).contains("/answer?q=");
        }
    }

    private void asked(String instrument, String occasion, Instant at) {
        portal.sql("insert into insight.survey (id, instrument, occasion, touchpoint, pseudonym, account_id, object_type, object_id, offered_at, version) values"
            + " (" + ++lastId + ", '" + instrument + "', '" + occasion + "', 'RECEIPT_CONFIRMED', '" + PlantedLog.BUYER + "', 1, 'ORDER', 'P-00000007', timestamp with time zone '"
            + at + "', 0)");
    }

    private void mail() {
        portal.get(AskPeople.class).ask();
        portal.get(LetterDelivery.class).deliver();
    }

    private Opened open(AnswerLink link) {
        return portal.as(Actor.NOBODY, () -> portal.get(ReadAnswerLink.class).open(link));
    }

    private void answer(Opened opened, int mark) {
        portal.as(opened.holder(), () -> portal.get(AnswerSurvey.class).answer(
            new AnswerSurvey.Request(opened.question().id(), List.of(mark), null, null, Channel.EMAIL)));
    }

    private List<String[]> links() throws Exception {
        MimeMessage letter = server.getReceivedMessages()[0];
        Matcher found = LINK.matcher((String) ((Multipart) letter.getContent()).getBodyPart(0).getContent());
        return found.results().map(one -> new String[] {one.group(0), one.group(1), one.group(3), one.group(4), one.group(5)}).toList();
    }

    private static AnswerLink link(String[] parts) {
        return new AnswerLink(Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4]);
    }
}
