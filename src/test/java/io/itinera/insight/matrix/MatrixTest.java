package io.itinera.insight.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.matrix.boundary.CellAnswers;
import io.itinera.insight.matrix.boundary.ContentMatrix;
import io.itinera.insight.matrix.boundary.MatrixCell;
import io.itinera.insight.matrix.boundary.MatrixCell.Standing;
import io.itinera.insight.matrix.boundary.MatrixQuestion;
import io.itinera.insight.matrix.boundary.MatrixRow;
import io.itinera.insight.matrix.boundary.MatrixSheet;
import io.itinera.insight.matrix.boundary.ReadCell;
import io.itinera.insight.matrix.boundary.ReadMatrix;
import io.itinera.insight.matrix.boundary.Score;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class MatrixTest {
    private static final int DAY = 24 * 60;
    /** The matrix over raw rows, by hand: the last contact of each answer by a query of its own. */
    private static final String BY_HAND = """
        select x.touchpoint, x.channel, count(*), count(distinct x.pseudonym), count(distinct x.account_id), sum(case when x.satisfaction >= 4 then 1 else 0 end) from (
          select s.touchpoint, s.pseudonym, s.account_id, s.satisfaction, coalesce((select t.channel from journey.touchpoint t where t.account_id = s.account_id
            and t.occurred_at < s.offered_at and t.occurred_at > s.offered_at - interval '30' day and t.channel not in ('WEB', 'SYSTEM') and t.type not like 'SURVEY%'
            and (t.channel <> 'API' or t.initiator = 'CUSTOMER') and (s.object_id is null
              or not exists (select 1 from journey.touchpoint_object o where o.touchpoint_id = t.id and o.object_type in ('ORDER', 'INVOICE', 'CONTRACT', 'CART'))
              or exists (select 1 from journey.touchpoint_object o where o.touchpoint_id = t.id and o.object_type = s.object_type and o.object_id = s.object_id))
            order by t.occurred_at desc, t.id desc fetch first 1 rows only), 'WEB') as channel
          from insight.survey s where s.instrument = 'CSAT' and s.answered_at is not null) x
        group by x.touchpoint, x.channel order by x.touchpoint, x.channel""";

    private Portal portal;
    private PlantedLog log;
    private long lastId;

    /** After what somebody of a hospital is asked, about which thing, how many days ago and what they say. */
    private record Given(long account, String touchpoint, String thing, int daysAgo, String mark) {
        Given(long account, int daysAgo, int satisfaction) {
            this(account, "RECEIPT_CONFIRMED", "ORDER:P-1", daysAgo, "satisfaction = " + satisfaction);
        }
    }

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        portal.sql("update accounts.account set segment = 'LARGE_PUBLIC' where id = 2");
        lastId = 0;
    }

    @Test
    @DisplayName("MTX-1.1 the last contact within thirty days decides, and one about some other thing is none")
    void placesByContact() {
        for (int n = 0; n < 5; n++) {
            answered(new Given(1, 10, 5));
        }
        assertThat(channels()).as("nobody was met").containsExactly("WEB");
        log.at(41 * DAY, "VISIT_HELD channel=VISIT object=ACCOUNT:1");
        log.at(11 * DAY, "SUPPORT_CALLED channel=PHONE object=ORDER:P-2");
        log.at(12 * DAY, "SUPPORT_CALLED channel=PHONE account=2 object=ORDER:P-1");
        log.at(9 * DAY, "EMAIL_WRITTEN channel=EMAIL object=ORDER:P-1");
        log.at(12 * DAY, "ORDER_DELIVERED channel=API supplier object=ORDER:P-1");
        log.at(12 * DAY, "SURVEY_MAILED channel=EMAIL object=ORDER:P-1");
        log.at(12 * DAY, "INTERVIEW_HELD channel=VISIT supplier");
        assertThat(channels()).as("too early, about something else, of another hospital, too late, told by a carrier, a question's letter, an interview").containsExactly("WEB");
        log.at(39 * DAY, "EVENT_ATTENDED channel=EVENT object=ACCOUNT:1");
        assertThat(channels()).containsExactly("EVENT");
        log.at(20 * DAY, "SUPPORT_CALLED channel=PHONE object=ORDER:P-1");
        assertThat(channels()).containsExactly("PHONE");
        log.at(19 * DAY, "ORDER_SUBMITTED channel=API object=ORDER:P-1");
        assertThat(channels()).as("by the hospital's own program").containsExactly("API");
        assertThat(read(Score.CSAT, null).without()).containsExactly("EMAIL", "PHONE", "CHAT", "VISIT", "EVENT");
    }

    @Test
    @DisplayName("MTX-1.2 to the relationship any contact with the hospital counts")
    void relates() {
        log.at(20 * DAY, "SUPPORT_CALLED channel=PHONE object=ORDER:P-7");
        for (int n = 0; n < 5; n++) {
            answered(new Given(1, "SURVEY_ANSWERED", null, 10, "recommendation = 10"));
        }
        assertThat(read(Score.NPS, null).channels()).containsExactly("PHONE");
    }

    @Test
    @DisplayName("MTX-1.3 the figures of all cells are those of a query by hand over raw rows, counted or not")
    void equalsQueryByHand() {
        Random random = new Random(7);
        String[] contacts = {"VISIT_HELD channel=VISIT object=ACCOUNT:1", "SUPPORT_CALLED channel=PHONE object=ORDER:", "EMAIL_WRITTEN channel=EMAIL object=INVOICE:",
            "ORDER_DELIVERED channel=API supplier object=ORDER:", "CHAT_HELD channel=CHAT object=ORDER:", "SUPPORT_CALLED channel=PHONE object=CART:"};
        for (int n = 0; n < 40; n++) {
            String contact = contacts[random.nextInt(contacts.length)];
            log.at(random.nextInt(110 * DAY), contact + (contact.endsWith(":") ? "P-" + random.nextInt(4) : "") + " account=" + (1 + random.nextInt(2)));
        }
        for (int n = 0; n < 300; n++) {
            String thing = random.nextInt(5) == 0 ? null : (random.nextBoolean() ? "ORDER" : "INVOICE") + ":P-" + random.nextInt(4);
            answered(new Given(1 + random.nextInt(2), thing == null ? "SURVEY_ANSWERED" : thing.startsWith("ORDER") ? "RECEIPT_CONFIRMED" : "INVOICE_VIEWED", thing,
                1 + random.nextInt(80), "satisfaction = " + (1 + random.nextInt(5))));
        }
        List<String> seen = new ArrayList<>();
        read(Score.CSAT, null).sheets().get(0).rows().stream().sorted(Comparator.comparing(MatrixRow::content)).forEach(row -> row.cells().stream()
            .filter(cell -> !cell.isEmpty()).sorted(Comparator.comparing(MatrixCell::channel)).forEach(cell -> seen.add(row.content() + "|" + cell.channel() + "|"
                + cell.answers() + "|" + cell.people() + "|" + cell.hospitals() + "|" + Math.round(cell.raw().value() * cell.answers()))));
        assertThat(seen).hasSizeGreaterThan(10).containsExactlyElementsOf(portal.rows(BY_HAND));
    }

    @Test
    @DisplayName("MTX-2.1 all hospitals come first, then each segment, which is shrunk the same alone; MTX-3.1 and MTX-3.2 what is beyond chance is said")
    void tellsSegments() {
        fill();
        ContentMatrix all = read(Score.CSAT, null);
        assertThat(all.sheets()).extracting(MatrixSheet::segment).containsExactly(null, "LARGE_PUBLIC", "PRIVATE");
        assertThat(read(Score.CSAT, "PRIVATE").sheets()).containsExactly(all.sheets().get(2));
        assertThat(all.sheets().get(0).differ()).isTrue();
        assertThat(all.sheets()).extracting(MatrixSheet::keeps).as("a variance between cells was found").containsOnlyNulls();
        assertThat(all.sheets()).allMatch(MatrixSheet::isShown);
        MatrixRow receipts = all.sheets().get(0).rows().get(0);
        assertThat(receipts.content()).isEqualTo("RECEIPT_CONFIRMED");
        assertThat(receipts.cells()).extracting(MatrixCell::channel).containsExactly("WEB", "PHONE");
        assertThat(receipts.cells()).extracting(MatrixCell::standing).containsExactly(Standing.ABOVE, Standing.BELOW);
        assertThat(receipts.best()).isEqualTo("WEB");
        MatrixCell calls = receipts.cells().get(1);
        assertThat(calls.raw().value()).isCloseTo(0.25, within(1e-12));
        assertThat(calls.shrunk().value()).isBetween(0.25, all.sheets().get(0).mean());
        assertThat(calls.weight()).isBetween(0.5, 1.0);
    }

    @Test
    @DisplayName("MTX-3.3 fewer than four cells are not shrunk, and none of them is told from another")
    void keepsFewAsTheyAre() {
        for (int n = 0; n < 12; n++) {
            answered(new Given(1, 10, n < 9 ? 5 : 1));
            answered(new Given(1, "INVOICE_VIEWED", "INVOICE:F-1", 10, "satisfaction = 1"));
        }
        MatrixSheet sheet = read(Score.CSAT, null).sheets().get(0);
        assertThat(sheet.mean()).isNull();
        assertThat(sheet.rows().get(0).cells().get(0).figure().value()).isCloseTo(0.75, within(1e-12));
        assertThat(sheet.rows()).flatExtracting(MatrixRow::cells).extracting(MatrixCell::standing).containsOnly(Standing.ALIKE);
    }

    @Test
    @DisplayName("MTX-3.4 where no variance between cells is found, the matrix says what each keeps of its own; MTX-4.1 one without a cell of five people is none that is shown")
    void saysWhatAlikeCellsKeep() {
        for (int cell = 0; cell < 5; cell++) {
            for (int n = 0; n < 12; n++) {
                portal.sql("update insight.survey set pseudonym = '" + new UUID(6, n % (cell == 4 ? 4 : 12)) + "' where id = "
                    + answered(new Given(cell == 4 ? 2 : 1, List.of("RECEIPT_CONFIRMED", "INVOICE_VIEWED", "ORDER_SUBMITTED", "CART_VIEWED", "CART_VIEWED").get(cell), "ORDER:P-" + cell + n, 10,
                    "satisfaction = " + (n < 6 ? 5 : 1))));
            }
        }
        List<MatrixSheet> sheets = read(Score.CSAT, null).sheets();
        assertThat(sheets.get(0).differ()).isFalse();
        assertThat(sheets.get(0).keeps()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(sheets.get(0).rows().get(0).cells().get(0).weight()).isEqualTo(sheets.get(0).keeps());
        assertThat(sheets).extracting(MatrixSheet::isShown).containsOnlyOnce(false).contains(true);
    }

    @Test
    @DisplayName("MTX-4 of fewer than five people nothing is shown, below ten answers nothing is told apart, however far off")
    void hidesFew() {
        fill();
        for (int n = 0; n < 12; n++) {
            log.at(15 * DAY, "CHAT_HELD channel=CHAT object=ORDER:P-8" + n / 4);
            portal.sql("update insight.survey set pseudonym = '" + new UUID(5, n % 4) + "' where id = "
                + answered(new Given(1, "RECEIPT_CONFIRMED", "ORDER:P-8" + n / 4, 10, "satisfaction = 5")));
        }
        log.at(15 * DAY, "EVENT_ATTENDED channel=EVENT object=ORDER:P-9");
        for (int n = 0; n < 9; n++) {
            answered(new Given(1, "RECEIPT_CONFIRMED", "ORDER:P-9", 10, "satisfaction = 1"));
        }
        List<MatrixCell> cells = read(Score.CSAT, null).sheets().get(0).rows().get(0).cells();
        assertThat(cells).extracting(MatrixCell::channel).containsExactly("WEB", "PHONE", "CHAT", "EVENT");
        assertThat(cells).extracting(MatrixCell::isHidden).as("the smallest one with it, because the total of receipts stands elsewhere").containsExactly(false, false, true, true);
        assertThat(cells).extracting(MatrixCell::covered).containsExactly(false, false, false, true);
        assertThat(cells).extracting(MatrixCell::isThin).containsExactly(false, false, false, true);
        assertThat(cells.get(3).shrunk().high()).as("it would be told apart").isLessThan(read(Score.CSAT, null).sheets().get(0).mean());
        assertThat(cells.get(3).standing()).isEqualTo(Standing.ALIKE);
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadCell.class).answers(question(Score.CSAT, null), "RECEIPT_CONFIRMED", "CHAT"))).isEmpty();
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadCell.class).answers(question(Score.CSAT, null), "RECEIPT_CONFIRMED", "EVENT"))).as("nor by its address").isEmpty();
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadCell.class).answers(question(Score.CSAT, null), "NOTHING", "x"))).isEmpty();
    }

    @Test
    @DisplayName("MTX-5 a cell leads to its answers, the newest first, and names nobody")
    void showsWhatIsBehind() {
        fill();
        portal.sql("update insight.survey set remark = 'Tarde.', pseudonym = '" + PlantedLog.BUYER + "', answered_at = answered_at + interval '1' hour where id = 5");
        CellAnswers behind = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadCell.class).answers(question(Score.CSAT, "PRIVATE"), "RECEIPT_CONFIRMED", "PHONE"))
            .orElseThrow();
        assertThat(behind.marks()).hasToString("{0.0=15, 1.0=5}");
        assertThat(behind.newest()).hasSize(12);
        assertThat(behind.newest().get(0).remark()).isEqualTo("Tarde.");
        assertThat(behind.newest().get(0).who()).hasSize(8).isNotEqualTo(PlantedLog.BUYER.toString().substring(0, 8));
        assertThat(behind.newest()).allSatisfy(line -> assertThat(line.contactAt()).isEqualTo(PlantedLog.NOW.minus(Duration.ofDays(20))));
    }

    @Test
    @DisplayName("MTX-6 an account manager reads neither the matrix nor a cell")
    void isForAnalysts() {
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadMatrix.class).matrix(question(Score.CSAT, null)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadCell.class).answers(question(Score.CSAT, null), "RECEIPT_CONFIRMED", "WEB")))
            .isInstanceOf(NotPermitted.class);
    }

    /** Of each hospital twenty answers about receipts and invoices after a call and without one; after calls about receipts they are bad. */
    private void fill() {
        for (long account = 1; account <= 2; account++) {
            log.at(20 * DAY, "SUPPORT_CALLED channel=PHONE account=" + account + " object=ORDER:P-3");
            log.at(20 * DAY, "SUPPORT_CALLED channel=PHONE account=" + account + " object=INVOICE:F-3");
            for (int n = 0; n < 20; n++) {
                answered(new Given(account, "RECEIPT_CONFIRMED", "ORDER:P-3", 10, "satisfaction = " + (n % 4 == 0 ? 5 : 2)));
                answered(new Given(account, "RECEIPT_CONFIRMED", "ORDER:P-4", 10, "satisfaction = " + (n % 10 == 0 ? 2 : 5)));
                answered(new Given(account, "INVOICE_VIEWED", "INVOICE:F-3", 10, "satisfaction = " + (n % 3 == 0 ? 2 : 4)));
                answered(new Given(account, "INVOICE_VIEWED", "INVOICE:F-4", 10, "satisfaction = " + (n % 4 == 0 ? 1 : 4)));
            }
        }
    }

    private long answered(Given given) {
        long id = ++lastId;
        String at = "timestamp with time zone '" + PlantedLog.NOW.minus(Duration.ofDays(given.daysAgo())) + "'";
        String thing = given.thing() == null ? "null, null" : "'" + given.thing().replace(":", "', '") + "'";
        portal.sql("insert into insight.survey (id, instrument, occasion, touchpoint, pseudonym, account_id, persona, object_type, object_id, offered_at, answered_at, friction, version)"
            + " values (" + id + ", '" + (given.mark().startsWith("rec") ? "NPS" : "CSAT") + "', 'RECEIPT_CONFIRMED', '" + given.touchpoint() + "', '" + new UUID(77, id) + "', "
            + given.account() + ", 'PURCHASING_DIRECTOR', " + thing + ", " + at + ", " + at + ", false, 0);\nupdate insight.survey set " + given.mark() + " where id = " + id);
        return id;
    }

    private List<String> channels() {
        portal.get(Remembered.class).forget();
        return read(Score.CSAT, null).channels();
    }

    private static MatrixQuestion question(Score score, String segment) {
        return new MatrixQuestion(new Scope(90, segment, null, null, null, null, null, null, null, null), score);
    }

    private ContentMatrix read(Score score, String segment) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadMatrix.class).matrix(question(score, segment)));
    }
}
