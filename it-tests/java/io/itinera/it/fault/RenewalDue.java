package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.TestDatabases.Access;
import io.itinera.it.Together;
import io.itinera.platform.persistence.FilledDatabase;

/** Two instances that both believe the work is theirs, and a restart in between: everybody is told once. */
final class RenewalDue {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PUBLIC = "http://compras.hospital.example";
    private static final String TITLE = "<b>Vía aérea & \"más\"</b> #{7*7}";
    /** Hospital 5 has people in three languages here; its account manager is person 5. */
    private static final long ACCOUNT = 5;

    private RenewalDue() {
    }

    /** Everybody is warned once for each step and gets each letter once. */
    static void warnsAndWritesOnce() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        SlowDelivery delivery = new SlowDelivery(mail.getManagers().getUserManager());
        Map<String, String> settings = Map.of("ITINERA_SMTP_URL", "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
            "ITINERA_PUBLIC_URL", PUBLIC, "ITINERA_MAIL_FROM", "portal@supplier.example", "ITINERA_DEMO", "false");
        Access database = FilledDatabase.postgresql();
        Rows rows = new Rows(database);
        prepare(rows);
        List<Portal> both = Together.call(Collections.nCopies(2, () -> Portal.on(Database.POSTGRESQL, database, settings)));
        try (Portal first = both.get(0); Portal second = both.get(1)) {
            bothHaveWarned(rows, 2);
            Rows.await("a letter on its way from each instance", PATIENCE, () -> rows.count(
                "select count(*) from alerts.letter where status = 'WAITING' and attempts = 1") == 2);
            first.stop();
            delivery.hurry();
            first.start();
            bothHaveWarned(rows, 3);
            Rows.await("letters", PATIENCE, () -> rows.count("select count(*) from alerts.letter where status = 'WAITING'") == 0);
            second.stop();
            first.stop();
            check(rows, mail);
        } finally {
            mail.stop();
        }
    }

    /** Contracts that end in half a year, in three months, in a month, in a week and today, as Madrid counts; and no lease that holds. */
    private static void prepare(Rows rows) {
        rows.change("delete from platform.job_lease");
        rows.change("insert into platform.job_lease (name, holder, held_until)"
            + " values ('contracts.renewal', gen_random_uuid(), 'epoch'), ('letters', gen_random_uuid(), 'epoch')");
        rows.change("delete from alerts.letter");
        rows.change("delete from alerts.alert");
        rows.change("delete from contracts.renewal_warning");
        rows.change("update contracts.contract set decision = 'LAPSE' where decision is null");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        for (int days : List.of(180, 90, 30, 7, 0)) {
            rows.change("insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment,"
                + " currency, version) values (?, ?, ?, ?, ?, ?, 30, 1000, 'EUR', 0)",
                900_000L + days, "C-TEST-" + days, ACCOUNT, TITLE, today.minusYears(1), today.plusDays(days));
        }
        rows.change("update accounts.person set language = case mod(id, 3) when 0 then 'es' when 1 then 'en' else 'fr' end"
            + " where account_id = ?", ACCOUNT);
        rows.change("create table public.lease_given (name varchar(60), holder uuid)");
        rows.change("create function public.lease_lapses() returns trigger language plpgsql as 'begin"
            + " insert into public.lease_given values (new.name, new.holder); new.held_until := ''epoch''; return new; end'");
        rows.change("create trigger lease_lapses before update on platform.job_lease for each row execute function public.lease_lapses()");
    }

    private static void bothHaveWarned(Rows rows, int instances) {
        Rows.await(instances + " instances look for renewals", PATIENCE, () -> rows.count(
            "select count(distinct holder) from public.lease_given where name = 'contracts.renewal'") >= instances);
        Rows.await("warnings", PATIENCE, () -> rows.count("select count(distinct contract_id) from contracts.renewal_warning") >= 5);
    }

    private static void check(Rows rows, GreenMail mail) throws Exception {
        assertThat(rows.list("select c.number, count(*) from journey.touchpoint t join journey.touchpoint_object o on"
            + " o.touchpoint_id = t.id and o.object_type = 'CONTRACT' join contracts.contract c on c.number = o.object_id"
            + " where t.type = 'RENEWAL_ALERT_SENT' and c.number like 'C-TEST-%' group by c.number order by c.number"))
            .containsExactly("C-TEST-0|1", "C-TEST-180|1", "C-TEST-30|1", "C-TEST-7|1", "C-TEST-90|1");
        assertThat(rows.list("select contract_id, step_days from contracts.renewal_warning order by 1, 2")).containsExactly(
            "900000|7", "900000|30", "900000|90", "900000|180", "900007|7", "900007|30", "900007|90", "900007|180",
            "900030|30", "900030|90", "900030|180", "900090|90", "900090|180", "900180|180");
        assertThat(rows.list("select person_id, fact from alerts.alert where account_id = ? group by person_id, fact having count(*) > 1",
            ACCOUNT)).isEmpty();
        assertThat(rows.list("select a.id from alerts.alert a where not exists (select 1 from alerts.letter l where l.alert_id = a.id)"))
            .isEmpty();
        assertThat(rows.count("select count(*) from alerts.letter where status <> 'SENT'")).isZero();
        List<MimeMessage> received = Arrays.asList(mail.getReceivedMessages());
        List<String> letters = rows.list("select '<letter-' || l.id || '@compras.hospital.example>' from alerts.letter l");
        assertThat(letters).isNotEmpty();
        assertThat(received.stream().map(RenewalDue::id)).containsExactlyInAnyOrderElementsOf(letters);
        for (MimeMessage message : received) {
            check(rows, message);
        }
    }

    private static void check(Rows rows, MimeMessage message) throws Exception {
        String id = id(message).replaceAll("<letter-(\\d+)@.*", "$1");
        List<String> known = List.of(rows.one("select p.email, p.language, a.id from alerts.letter l join alerts.alert a on"
            + " a.id = l.alert_id join accounts.person p on p.id = a.person_id where l.id = ?", Long.valueOf(id)).split("\\|"));
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getAllRecipients()[0].toString()).isEqualTo(known.get(0));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        String plain = (String) parts.getBodyPart(0).getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        String link = PUBLIC + "/alerts/alerts?open=" + known.get(2);
        Map<String, String> greetings = Map.of("es", "Hola", "en", "Good day", "fr", "Bonjour");
        assertThat(plain).contains(TITLE, link).startsWith(greetings.get(known.get(1)));
        assertThat(html).contains("<a href=\"" + link + "\">", "&lt;b&gt;").doesNotContain("<b>");
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
