package io.itinera.ordering.quick.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.platform.sheet.Workbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import io.itinera.catalog.control.IndexFeeder;
import io.itinera.ordering.OrderingFixture;
import io.itinera.platform.sheet.Workbook;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.UploadTooLarge;
import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files of what to order: their columns are guessed, said and remembered, and their rows understood as typed ones are. */
@WithDatabase
class OrderFileTest {
    private static final String LIST = "Pos;Código;Texto;Cant.;UM\n1;IT-100001;Guante;10;caja\n2;ZZ-1;x;1;\n3;8412345678905;y;1.000;uds\n4;;z;5;\n";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.get(IndexFeeder.class).compare();
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from ordering.order_columns;");
        OrderingFixture.clear(portal);
        portal.get(IndexFeeder.class).compare();
    }

    @Test
    @DisplayName("ORD-13.4, ORD-13.5 columns are guessed, what was said is remembered for the account alone, and reading is one touchpoint as for a pasted list")
    void remembersColumns(Portal portal) {
        OrderFile file = open(portal, DIRECTOR, LIST);
        assertThat(file.proposed()).isEqualTo(new OrderColumns("Código", "Cant.", "UM"));
        assertThat(List.of(file.rows(), file.remembered(), file.oldLetters())).containsExactly(4, false, false);
        QuickOrderReading read = read(portal, DIRECTOR, file, new OrderColumns("Código", "Cant.", null));
        assertThat(read.lines()).extracting(PastedLine::line, PastedLine::number, PastedLine::quantity, PastedLine::doubt).containsExactly(tuple(2, "IT-100001", "10", null),
            tuple(3, "ZZ-1", "1", null), tuple(4, "8412345678905", "1000", null), tuple(5, "", "5", Doubt.NO_NUMBER));
        assertThat(read.checked()).extracting(QuickLine::isTaken).containsExactly(true, false, true, false);
        OrderFile again = open(portal, REQUESTER, "Cant.;UM;Código;Texto;Pos\n1;2;3;4;x\n");
        assertThat(again.proposed()).isEqualTo(new OrderColumns("Código", "Cant.", null));
        assertThat(again.remembered()).isTrue();
        assertThat(open(portal, STRANGER, LIST).remembered()).isFalse();
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint where type in ('ORDER_FILE_UPLOADED', 'QUICK_ORDER_READ') and account_id = 1 order by id"))
            .containsExactly("ORDER_FILE_UPLOADED|COMPLETED|null", "QUICK_ORDER_READ|COMPLETED|rows-left:2/4", "ORDER_FILE_UPLOADED|COMPLETED|null");
    }

    @Test
    @DisplayName("ORD-13.4 a workbook is understood alike, a unit stands in a column of its own, and a unit that nobody knows is asked about")
    void readsWorkbooks(Portal portal) {
        byte[] book = Workbook.of(row(1, "Ref", "Qty", "Unit") + row(2, "8412345678905", "2", "cajas") + row(3, "IT-100005", "3", "pallets") + row(4, "NX-200/M", "20", "uds"), "").bytes();
        OrderFile file = upload(portal, DIRECTOR, "list.csv", new ByteArrayInputStream(book));
        QuickOrderReading read = read(portal, DIRECTOR, file, new OrderColumns("Ref", "Qty", "Unit"));
        assertThat(read.lines()).extracting(PastedLine::number, PastedLine::quantity).containsExactly(tuple("8412345678905", "2 cajas"), tuple("IT-100005", "3 pallets"),
            tuple("NX-200/M", "20 uds"));
        assertThat(read.checked().get(1).isTaken()).isFalse();
        assertThat(read.checked().get(2).quantity()).isEqualTo(20);
    }

    @Test
    @DisplayName("ORD-13.4 nothing is read before it is said where the numbers stand, nor when a column is said to hold two things")
    void wantsColumns(Portal portal) {
        OrderFile file = open(portal, DIRECTOR, LIST);
        for (OrderColumns wrong : List.of(new OrderColumns(null, "Cant.", null), new OrderColumns("Cant.", "Cant.", null), new OrderColumns("other", null, null))) {
            assertThatThrownBy(() -> read(portal, DIRECTOR, file, wrong)).isInstanceOf(OrderColumnsUnsaid.class);
        }
        assertThatThrownBy(() -> open(portal, APPROVER, LIST)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> read(portal, APPROVER, file, file.proposed())).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-13.3 a file that cannot be read, and more rows than fit, are refused, and the refusals recorded")
    void refuses(Portal portal) {
        assertThatThrownBy(() -> open(portal, DIRECTOR, "IT-100001;3\nIT-100005;4\n")).isInstanceOf(SheetUnreadable.class);
        assertThatThrownBy(() -> upload(portal, DIRECTOR, "x.xlsx", endless())).isInstanceOf(SheetUnreadable.class);
        OrderFile file = open(portal, DIRECTOR, LIST);
        List<QuickEntry> before = IntStream.range(0, 1_997).mapToObj(i -> new QuickEntry("ZZ", "1", null)).toList();
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(ReadOrderFile.class).read(file, file.proposed(), before))).isInstanceOf(PastedListTooLong.class);
        assertThat(portal.rows("select type, reason from journey.touchpoint where outcome = 'REJECTED' order by id")).containsExactly("ORDER_FILE_UPLOADED|sheet-no-names",
            "ORDER_FILE_UPLOADED|sheet-too-large", "QUICK_ORDER_READ|list-too-many-rows");
    }

    @Test
    @DisplayName("ORD-13.6 rows that cannot be taken are told as a file, each with its line and reason, and no cell acts as a formula")
    void tellsRefusedRows(Portal portal) {
        List<TellRefusedRows.Row> rows = List.of(new TellRefusedRows.Row(new QuickEntry("IT-100001", "10", null), 2, "fine"),
            new TellRefusedRows.Row(new QuickEntry("=1+1", "7", null), 3, "@bad;text"), new TellRefusedRows.Row(new QuickEntry("IT-100001", "7", null), 0, null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(DIRECTOR, () -> portal.get(TellRefusedRows.class).write(rows, Locale.ENGLISH, out));
        assertThat(out.toString(StandardCharsets.UTF_8).substring(1).lines()).containsExactly("Line;Article number;Quantity;Reason;As it came",
            "3;'=1+1;7;No article has the number “=1+1”. Check it, or look for the article by name.;\"'@bad;text\"",
            "\"\";IT-100001;7;IT-100001 is ordered in multiples of 10: 7 is less. Possible: 10.;");
    }

    @Test
    @DisplayName("ORD-13.5 a thousand rows take a few statements")
    void asksLittle(Portal portal) {
        OrderFile file = open(portal, DIRECTOR, "ref;qty\n" + IntStream.range(0, 1_500).mapToObj(i -> "IT-10000" + (i % 5 + 1) + ";10").collect(Collectors.joining("\n")));
        assertThat(file.rows()).isEqualTo(1_500);
        assertThat(portal.statements(() -> read(portal, DIRECTOR, file, file.proposed()))).isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("ORD-13.3 a file that was thrown away while it arrived is refused as one that is too large for this page, and recorded")
    void refusesWhatWasThrownAway(Portal portal) {
        assertThatThrownBy(() -> upload(portal, DIRECTOR, "x.xlsx", new InputStream() {
            @Override
            public int read() {
                throw new UploadTooLarge(20);
            }
        })).isInstanceOfSatisfying(SheetUnreadable.class, refusal -> assertThat(refusal.arguments()).containsExactly(UploadOrderFile.MOST_MEGABYTES));
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint")).containsExactly("ORDER_FILE_UPLOADED|REJECTED|sheet-too-large");
    }

    @Test
    @DisplayName("ORD-13.3 while two files are being opened a third is asked to wait and not a byte of it is read; then there is room again, whatever became of the two")
    void opensTwoAtOnce(Portal portal) throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        List<CompletableFuture<OrderFile>> two = Stream.of(LIST, "no columns").map(text -> CompletableFuture.supplyAsync(() ->
            upload(portal, DIRECTOR, "list.csv", new Held(text, begun, goOn)))).toList();
        begun.await();
        InputStream third = new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8));
        int size = third.available();
        assertThatThrownBy(() -> upload(portal, REQUESTER, "list.csv", third)).isInstanceOf(UploadsBusy.class);
        assertThat(third.available()).isEqualTo(size);
        goOn.countDown();
        assertThat(two.get(0).get().rows()).isEqualTo(4);
        assertThatThrownBy(() -> two.get(1).get()).hasCauseInstanceOf(SheetUnreadable.class);
        assertThat(upload(portal, REQUESTER, "list.csv", third).rows()).isEqualTo(4);
        assertThat(portal.rows("select outcome, reason from journey.touchpoint order by outcome, reason")).containsExactly("COMPLETED|null", "COMPLETED|null",
            "REJECTED|sheet-no-columns", "REJECTED|uploads-busy");
    }

    @Test
    @DisplayName("ORD-13.3 of a file without end no more is held than of the largest one, and the largest list waits in the session in less than it came in")
    void holdsLittle(Portal portal) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThatThrownBy(() -> upload(portal, DIRECTOR, "x.xlsx", endless())).isInstanceOf(SheetUnreadable.class);
        long allocated = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> upload(portal, DIRECTOR, "x.xlsx", endless())).isInstanceOf(SheetUnreadable.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(16L << 20);
        Random random = new Random(20261129);
        String largest = "ref;qty;text\n" + IntStream.range(0, ReadQuickOrder.MOST_ROWS).mapToObj(i -> i + ";1;" + random.ints(800, 'a', 'z' + 1)
            .mapToObj(Character::toString).collect(Collectors.joining())).collect(Collectors.joining("\n"));
        assertThat(open(portal, DIRECTOR, largest).packed().length).isLessThan(largest.length());
    }

    /** Stops before its first byte until it may go on. */
    private static final class Held extends ByteArrayInputStream {
        private final CountDownLatch begun;
        private final CountDownLatch goOn;

        Held(String text, CountDownLatch begun, CountDownLatch goOn) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.begun = begun;
            this.goOn = goOn;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.read(buffer, offset, length);
        }
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private static OrderFile open(Portal portal, Actor actor, String text) {
        return upload(portal, actor, "list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static OrderFile upload(Portal portal, Actor actor, String name, InputStream content) {
        return portal.as(actor, () -> portal.get(UploadOrderFile.class).upload(name, content));
    }

    private static QuickOrderReading read(Portal portal, Actor actor, OrderFile file, OrderColumns columns) {
        return portal.as(actor, () -> portal.get(ReadOrderFile.class).read(file, columns, List.of()));
    }
}
