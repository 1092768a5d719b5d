package io.itinera.ordering.quote;

import io.itinera.catalog.CatalogFixture;
import io.itinera.contracts.boundary.PriceOverlapRow;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.quote.boundary.AgreeQuote;
import io.itinera.ordering.quote.boundary.AnswerQuote;
import io.itinera.ordering.quote.boundary.AskQuote;
import io.itinera.ordering.quote.boundary.CounterQuote;
import io.itinera.ordering.quote.boundary.EndQuotes;
import io.itinera.ordering.quote.boundary.ForeseeContract;
import io.itinera.ordering.quote.boundary.OrderQuote;
import io.itinera.ordering.quote.boundary.QuoteDetailRow;
import io.itinera.ordering.quote.boundary.ReadClientQuotes;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** What hospitals, account managers and the portal do with quotes, as tests drive it. */
record QuoteActs(Portal portal) {
    static final LocalDate UNTIL = LocalDate.parse("2026-12-31");
    static final Actor MANAGER = manager(7, 1L);
    static final Actor OTHER_MANAGER = manager(8, 2L);
    static final OrderQuote.Place PLACE = new OrderQuote.Place("OR-7", OrderingFixture.COST_CENTRE, OrderingFixture.SITE, null, false);

    /** The hospitals of the ordering tests, each with an account manager of its own. */
    static void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        for (Actor one : List.of(MANAGER, OTHER_MANAGER)) {
            portal.sql("insert into accounts.person (id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)"
                + " values (" + one.person().value() + ", 'Eva', 'Gestora', 'm" + one.person().value() + "@demo.example', 'x', 'ACCOUNT_MANAGER', '" + one.pseudonym()
                + "', 'es', 'Europe/Madrid', true, 1);\nupdate accounts.account set account_manager_id = " + one.person().value() + " where id = "
                + one.portfolio().iterator().next().value());
        }
    }

    static void clear(Portal portal) {
        portal.sql("update accounts.account set account_manager_id = null;\nupdate ordering.quote_rule set answer_days = 2, warn_days = 3");
        OrderingFixture.clear(portal);
    }

    private static Actor manager(long id, long account) {
        return new Actor(Actor.Kind.PERSON, new PersonId(id), new UUID(0, id), null, Persona.ACCOUNT_MANAGER, Set.of(new AccountId(account)));
    }

    static AskQuote.Wish wish(long article, int quantity, String price) {
        return new AskQuote.Wish(article, quantity, price == null ? null : new BigDecimal(price), null);
    }

    /** Of 20 gloves, at 7.50 if possible, and 3 sterile ones. */
    String ask(Actor actor) {
        return ask(actor, "key-" + actor.person().value(), wish(CatalogFixture.GLOVES, 20, "7.50"), wish(CatalogFixture.STERILE_GLOVES, 3, null));
    }

    String ask(Actor actor, String key, AskQuote.Wish... lines) {
        return portal.as(actor, () -> portal.get(AskQuote.class).ask(new AskQuote.Request(key, List.of(lines), null, "Para todo el año"))).number();
    }

    QuoteDetailRow read(Actor actor, String number) {
        return portal.as(actor, () -> actor.account() == null ? portal.get(ReadClientQuotes.class).detail(number) : portal.get(ReadQuotes.class).detail(number));
    }

    static AnswerQuote.Offer offer(int line, String price, Integer from) {
        return new AnswerQuote.Offer(line, false, new BigDecimal(price), from, null);
    }

    void answer(String number, AnswerQuote.Offer... lines) {
        answer(number, read(MANAGER, number).seen(), UNTIL, lines);
    }

    void answer(String number, int seen, LocalDate until, AnswerQuote.Offer... lines) {
        portal.as(MANAGER, () -> portal.get(AnswerQuote.class).answer(new AnswerQuote.Request(number, seen, List.of(lines), until, null, false)));
    }

    /** 7.80 from ten on, and 18. */
    void answer(String number) {
        answer(number, offer(1, "7.80", 10), offer(2, "18", null));
    }

    static CounterQuote.Counter counter(int line, String price, int quantity) {
        return new CounterQuote.Counter(line, false, price == null ? null : new BigDecimal(price), quantity, null);
    }

    static CounterQuote.Counter without(int line) {
        return new CounterQuote.Counter(line, true, null, null, null);
    }

    void counter(Actor actor, String number, CounterQuote.Counter... lines) {
        int seen = read(actor, number).seen();
        portal.as(actor, () -> portal.get(CounterQuote.class).counter(new CounterQuote.Request(number, seen, List.of(lines), null)));
    }

    static OrderQuote.Take take(int line, int quantity, String price) {
        return new OrderQuote.Take(line, quantity, new BigDecimal(price));
    }

    SubmitResult order(Actor actor, String number, OrderQuote.Take... lines) {
        return order(actor, new OrderQuote.Request(number, read(actor, number).seen(), List.of(lines), PLACE));
    }

    SubmitResult order(Actor actor, OrderQuote.Request wanted) {
        return portal.as(actor, () -> portal.get(OrderQuote.class).order(wanted));
    }

    AgreeQuote.Request contract(String number, AgreeQuote.Terms terms, AgreeQuote.Take... lines) {
        return new AgreeQuote.Request(number, read(OrderingFixture.DIRECTOR, number).seen(), List.of(lines), terms, Set.of());
    }

    /** As the page does it: what it shows of other contracts has been told. */
    AgreeQuote.Request told(AgreeQuote.Request wanted) {
        Set<String> shown = portal.as(OrderingFixture.DIRECTOR, () -> portal.get(ForeseeContract.class).outlook(wanted)).overlaps().stream()
            .map(PriceOverlapRow::key).collect(Collectors.toSet());
        return new AgreeQuote.Request(wanted.number(), wanted.seen(), wanted.lines(), wanted.terms(), shown);
    }

    AgreeQuote.Result agree(Actor actor, AgreeQuote.Request wanted) {
        return portal.as(actor, () -> portal.get(AgreeQuote.class).agree(wanted));
    }

    /** What came of it, or the name of what refused it. */
    static String attempt(Callable<String> deed) throws Exception {
        try {
            return deed.call();
        } catch (BusinessRuleViolation refused) {
            return refused.getClass().getSimpleName();
        }
    }

    /** The job's round in the morning of that day. */
    void roundOn(String day) {
        roundAt(Instant.parse(day + "T09:00:00Z"));
    }

    void roundAt(Instant moment) {
        portal.clock().setTo(moment);
        portal.get(EndQuotes.class).end();
    }

    /** As so many instances do it. */
    static void atOnce(int instances, Runnable deed) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(instances);
        try {
            for (Future<?> one : all.invokeAll(Collections.nCopies(instances, Executors.callable(deed)))) {
                one.get();
            }
        } finally {
            all.shutdownNow();
        }
    }

    /** Status, turn and total of all quotes. */
    List<String> quotes() {
        return portal.rows("select status, version_no, total, valid_until, due_at is null from ordering.quote order by id");
    }

    /** Version, what is said, how many, at what price. */
    List<String> said() {
        return portal.rows("select v.version_no, l.line_no, l.answer, l.quantity, l.unit_price from ordering.quote_version v join ordering.quote_line l"
            + " on l.version_id = v.id order by v.quote_id, v.version_no, l.line_no");
    }

    /** The steps of quotes and orders by the log. */
    List<String> touchpoints() {
        return portal.rows("select type, outcome, reason, initiator, amount from journey.touchpoint where type like 'QUOTE%' or type = 'ORDER_SUBMITTED' order by id");
    }

    /** What was told to whom. */
    List<String> alerts() {
        return portal.rows("select message_key, person_id from alerts.alert order by raised_at, id");
    }
}
