package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.Comparator;
import java.util.List;
import com.lowagie.text.pdf.PdfReader;
import io.itinera.it.http.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An analyst finds what hurts, with the numbers behind it and without anybody's name. */
@OnBothDatabases
@DisplayName("An analyst")
class AnalystStoryIT {
    private static final String ANALYST = "cx@demo.example";
    private static final String BUYER = "pilar.sanz@hospital-universitario-y-politecnico-la-fe.example";
    private static final int FEWEST_DETECTORS = 6;
    private static final List<String> PAGES = List.of("/insight/journey?days=365", "/insight/friction?days=365",
        "/insight/touchpoints?days=365&size=100", "/insight/touchpoints?days=365&type=ORDER_SUBMITTED&size=100", "/workspace/home");

    private final Rows rows;
    private final String url;

    AnalystStoryIT(Portal portal) {
        rows = new Rows(portal);
        url = portal.url();
    }

    @Test
    @DisplayName("reads the map stage by stage, and an answer that a buyer gives is there on reload")
    void findsAFreshAnswerOnTheMap(Browser browser) {
        String account = rows.text("select a.code from accounts.account a join accounts.person p on p.account_id = a.id"
            + " where p.email = ?", BUYER);
        String map = "/insight/journey?days=365&account=" + account;
        List<String> stages = rows.texts("select name_es from journey.stage order by stage_no");
        String answers = "select count(*) from insight.survey s join accounts.account a on a.id = s.account_id"
            + " where a.code = ? and s.touchpoint = 'ORDER_SUBMITTED' and s.instrument = 'CES' and s.answered_at > current_timestamp - interval '365' day";
        rows.change("delete from insight.survey where answered_at is null and account_id = (select id from accounts.account"
            + " where code = ?)", account);
        long before = rows.number(answers, account);
        Person analyst = Person.signsIn(browser, ANALYST);
        analyst.opens(map);
        JourneyPage page = new JourneyPage(analyst.page()).hasStages(stages).showsHowManyAnswered(stages.size());

        Person buyer = Person.signsIn(browser.another(), BUYER);
        String part = new Shelf(rows, 5).atListPrice(rows.number("select id from accounts.account where code = ?", account), 2, 90, 1).get(0);
        buyer.orders(2, List.of(part), "LAFE-9").isAsked().answers(3, "por debajo de lo esperado", "Faltaba la ficha técnica.");
        analyst.page().reload();

        assertThat(rows.number(answers, account)).isEqualTo(before + 1);
        page.effortOf("Envía un pedido", before + 1).quotes("Envía un pedido", "Faltaba la ficha técnica.");
    }

    @Test
    @DisplayName("sees what hurts, defined and ranked, and behind each figure exactly its touchpoints")
    void ranksFrictionAndOpensWhatIsBehindIt(Browser browser) {
        Person analyst = Person.signsIn(browser, ANALYST);
        analyst.opens("/insight/friction?days=365");
        FrictionPage report = new FrictionPage(analyst.page());
        assertThat(report.detectors()).hasSizeGreaterThanOrEqualTo(FEWEST_DETECTORS).doesNotHaveDuplicates()
            .contains("Búsqueda sin resultado", "El mismo error de formulario dos veces", "Falta de existencias en el carrito",
                "Carrito abandonado", "Página lenta", "Fallo nuestro");
        assertThat(report.definitions()).hasSameSizeAs(report.detectors()).allMatch(text -> text.strip().length() > 40);
        assertThat(report.column("Hospitales")).isSortedAccordingTo(Comparator.reverseOrder());

        String quiet = rows.text("select code from accounts.account order by id desc fetch first 1 rows only");
        analyst.opens("/insight/friction?days=365&account=" + quiet);
        List<String> detectors = report.detectors();
        List<Long> counts = report.column("Veces");
        int most = counts.indexOf(counts.stream().max(Comparator.naturalOrder()).orElseThrow());
        assertThat(report.opens(detectors.get(most)).rows()).isEqualTo(counts.get(most)).isPositive();
    }

    @Test
    @DisplayName("gives a touchpoint another version from a day on, and is told when a second tab has done so before")
    void revisesTheVocabulary(Browser browser) {
        Person analyst = Person.signsIn(browser, ANALYST);
        analyst.opens(TermPage.of("EVENT_ATTENDED"));
        TermPage first = new TermPage(analyst.page());
        TermPage second = new TermPage(analyst.page().context().newPage());
        second.opens(browser.page().url());

        first.names("Va a un congreso").says("Describa algo", "").saves().refuses("Escríbalo en los tres idiomas").keeps("Va a un congreso");
        first.says("", "").validFrom("2099-01-01").saves().tells("«Va a un congreso» tiene una versión nueva").hasVersions(2);
        second.names("Va a una feria").validFrom("2099-01-01").saves().refuses("Otra persona lo ha cambiado mientras tanto")
            .keeps("Va a una feria").hasVersions(2);

        rows.change("delete from journey.term_version where code = ?", "EVENT_ATTENDED");
    }

    @Test
    @DisplayName("never reads a person's name or e-mail")
    void neverReadsAName(Browser browser) {
        List<List<String>> people = rows.all("select given_name || ' ' || family_name, email from accounts.person where account_id is not null");
        Person analyst = Person.signsIn(browser, ANALYST);
        Page page = analyst.page();
        for (String path : PAGES) {
            analyst.opens(path);
            String text = page.content();
            assertThat(text).doesNotContain("@hospital");
            assertThat(people).as(path).noneMatch(person -> text.contains(person.get(0)) || text.contains(person.get(1)));
        }
    }

    @Test
    @DisplayName("takes the map along as one page and as a picture of it, and both stand in the log and in the access log")
    void takesTheMapAlong() throws IOException {
        String taken = "select count(*) from journey.touchpoint where type in ('JOURNEY_PRINTED', 'JOURNEY_PICTURED') and outcome = 'COMPLETED'";
        String looks = "select count(*) from insight.look where form in ('PDF', 'PNG')";
        long before = rows.number(taken);
        long looked = rows.number(looks);
        Visitor analyst = Visitor.signedIn(url, ANALYST);
        PdfReader pdf = new PdfReader(analyst.download("/insight/journey.pdf?days=365"));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(analyst.download("/insight/journey.png?days=365")));

        assertThat(picture.getWidth() / (double) picture.getHeight()).isCloseTo(pdf.getPageSizeWithRotation(1).getWidth()
            / pdf.getPageSizeWithRotation(1).getHeight(), within(0.002));
        assertThat(picture.getWidth()).isGreaterThan(1_700);
        assertThat(IntStream.range(0, picture.getHeight()).filter(y -> IntStream.range(0, picture.getWidth()).anyMatch(x -> (picture.getRGB(x, y) & 0xFF) < 0x60)).count())
            .as("rows with ink").isGreaterThan(picture.getHeight() / 20);
        assertThat(rows.number(taken)).isEqualTo(before + 2);
        assertThat(rows.number(looks)).isEqualTo(looked + 2);
    }

    @Test
    @DisplayName("keeps days of one's own from the map to satisfaction, the matrix, friction and a touchpoint")
    void keepsItsDays() {
        LocalDate today = LocalDate.now();
        String days = "from=" + today.minusDays(200) + "&to=" + today.minusDays(20);
        Visitor analyst = Visitor.signedIn(url, ANALYST);
        for (String page : List.of("/insight/journey?", "/insight/satisfaction?", "/insight/matrix?", "/insight/friction?", "/insight/friction-kind?kind=search-without-result&",
                "/insight/touchpoint?type=ORDER_SUBMITTED&")) {
            List<String> led = analyst.open(page + days).select("main a[href^=/insight/]").eachAttr("href").stream()
                .filter(href -> href.matches("/insight/(journey|satisfaction|matrix|friction|friction-kind|touchpoint)\\?.*")).toList();
            assertThat(led).as(page).isNotEmpty().allMatch(href -> href.contains(days));
        }
    }
}
