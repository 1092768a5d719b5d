package io.itinera.ordering.standing;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.standing.boundary.AnswerRun;
import io.itinera.ordering.standing.boundary.AnswerRun.Answer;
import io.itinera.ordering.standing.boundary.ChangeStandingLines;
import io.itinera.ordering.standing.boundary.ChangeStandingOrder;
import io.itinera.ordering.standing.boundary.MakeDueRuns;
import io.itinera.ordering.standing.boundary.MakeStandingOrder;
import io.itinera.ordering.standing.boundary.Origin;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunQuestionRow;
import io.itinera.ordering.standing.boundary.StandingDetailRow;
import io.itinera.ordering.standing.boundary.StandingTerms;
import io.itinera.ordering.standing.boundary.SteerStandingOrder;
import io.itinera.ordering.standing.boundary.SteerStandingOrder.Step;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What buyers and the portal do with standing orders, as tests drive it. */
record StandingActs(Portal portal) {
    static final Origin CART = new Origin(Origin.Kind.CART, null);
    static final StandingTerms TERMS = new StandingTerms("Guantes", OrderingFixture.SITE, OrderingFixture.COST_CENTRE, "SO-1", 4, new BigDecimal("2"));
    /** From Monday the 30th of November on. */
    static final RhythmRow MONDAYS = new RhythmRow("WEEKS", 1, Set.of(DayOfWeek.MONDAY), null, LocalDate.parse("2026-11-27"), null, null);
    static final RhythmRow MONTHS_END = new RhythmRow("MONTH_DAY", 1, Set.of(), 31, LocalDate.parse("2027-01-31"), null, null);

    /** Of so many of the article in the cart, which is empty afterwards. */
    long make(Actor actor, RhythmRow rhythm, String partNumber, int quantity) {
        OrderingFixture.put(portal, actor, partNumber, quantity);
        long id = make(actor, CART, rhythm);
        portal.sql("delete from ordering.cart_line;\ndelete from ordering.cart;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint");
        return id;
    }

    long make(Actor actor, Origin origin, RhythmRow rhythm) {
        return portal.as(actor, () -> portal.get(MakeStandingOrder.class).make(new MakeStandingOrder.Request(origin, TERMS, rhythm)));
    }

    StandingDetailRow read(Actor actor, long id) {
        return portal.as(actor, () -> portal.get(ReadStandingOrders.class).detail(id));
    }

    RunQuestionRow question(Actor actor, long id, String day) {
        return portal.as(actor, () -> portal.get(ReadStandingOrders.class).run(id, LocalDate.parse(day)));
    }

    void steer(Actor actor, long id, Step step, String planned, String to) {
        SteerStandingOrder.Request wanted = new SteerStandingOrder.Request(id, read(actor, id).version(), step, day(planned), day(to));
        portal.as(actor, () -> portal.get(SteerStandingOrder.class).steer(wanted));
    }

    void change(Actor actor, long id, StandingTerms terms, RhythmRow rhythm) {
        ChangeStandingOrder.Request wanted = new ChangeStandingOrder.Request(id, read(actor, id).version(), terms, rhythm);
        portal.as(actor, () -> portal.get(ChangeStandingOrder.class).change(wanted));
    }

    void change(Actor actor, long id, String partNumber, Integer quantity) {
        ChangeStandingLines.Request wanted = new ChangeStandingLines.Request(id, read(actor, id).version(),
            List.of(new ChangeStandingLines.Line(partNumber, quantity)));
        portal.as(actor, () -> portal.get(ChangeStandingLines.class).change(wanted));
    }

    String answer(Actor actor, long id, String day, Answer answer) {
        RunQuestionRow asked = question(actor, id, day);
        BigDecimal seen = asked.check() == null || answer == Answer.SKIP ? null
            : answer == Answer.AS_NOW ? asked.check().totalNow() : asked.check().totalWithout();
        return portal.as(actor, () -> portal.get(AnswerRun.class).answer(new AnswerRun.Request(id, LocalDate.parse(day), answer, seen)));
    }

    /** The job's round. */
    void round() {
        portal.as(Actor.PORTAL, () -> portal.get(MakeDueRuns.class).make());
    }

    /** The job's round in the morning of that day. */
    void roundOn(String day) {
        portal.clock().setTo(Instant.parse(day + "T09:00:00Z"));
        round();
    }

    List<String> runs(long id) {
        return portal.rows("select planned_on, due_on, state from ordering.standing_run where standing_order_id = " + id + " order by planned_on");
    }

    List<String> orders() {
        return portal.rows("select l.quantity, l.unit_price, o.wished_on, o.status, o.person_id from ordering.purchase_order o join ordering.order_line l"
            + " on l.order_id = o.id where o.standing_order_id is not null order by l.id");
    }

    /** What became of the runs by the log. */
    List<String> touchpoints() {
        return portal.rows("select outcome, reason from journey.touchpoint where type = 'STANDING_ORDER_RUN' order by id");
    }

    List<String> alerts() {
        return portal.rows("select message_key, person_id from alerts.alert order by raised_at, id");
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** As many instances, or people, at the same moment. */
    static void together(int many, Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService instances = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Object>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(Executors.callable(work));
            }
            for (Future<Object> one : instances.invokeAll(all)) {
                one.get();
            }
        } finally {
            instances.shutdownNow();
        }
    }
}
