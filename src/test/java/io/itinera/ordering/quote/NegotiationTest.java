package io.itinera.ordering.quote;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.quote.QuoteActs.MANAGER;
import static io.itinera.ordering.quote.QuoteActs.OTHER_MANAGER;
import static io.itinera.ordering.quote.QuoteActs.UNTIL;
import static io.itinera.ordering.quote.QuoteActs.counter;
import static io.itinera.ordering.quote.QuoteActs.offer;
import static io.itinera.ordering.quote.QuoteActs.wish;
import static io.itinera.ordering.quote.QuoteActs.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.quote.boundary.AnswerQuote;
import io.itinera.ordering.quote.boundary.AskQuote;
import io.itinera.ordering.quote.boundary.QuoteImpossible;
import io.itinera.ordering.quote.boundary.QuoteNotInTurn;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.ordering.quote.boundary.ReadClientQuotes;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class NegotiationTest {
    private Portal portal;
    private QuoteActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new QuoteActs(portal);
        QuoteActs.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        QuoteActs.clear(portal);
    }

    @Test
    @DisplayName("ORD-20.1 ORD-20.2 a question is kept with its number, due two working days later, and the account manager is told")
    void asks() {
        String number = acts.ask(DIRECTOR);
        assertThat(number).matches("Q-\\d{8}");
        assertThat(acts.quotes()).containsExactly("WITH_SUPPLIER|1|null|null|false");
        assertThat(acts.said()).containsExactly("1|1|ASKED|20|7.5000", "1|2|ASKED|3|null");
        assertThat(acts.read(MANAGER, number).row().due().dueAt()).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(acts.touchpoints()).containsExactly("QUOTE_ASKED|COMPLETED|null|CUSTOMER|null");
        assertThat(acts.alerts()).containsExactly("quote-asked|7");
        assertThat(portal.rows("select object_type, object_id, qualifier from journey.touchpoint_object where object_type = 'QUOTE'"))
            .containsExactly("QUOTE|" + number + "|subject");
    }

    @Test
    @DisplayName("ORD-20.1 the same page sent twice, also at once, is one quote and one touchpoint")
    void asksOnce() throws Exception {
        List<String> numbers = together(6, () -> acts.ask(DIRECTOR));
        assertThat(numbers).hasSize(6).allMatch(numbers.get(0)::equals);
        assertThat(acts.quotes()).hasSize(1);
        assertThat(acts.touchpoints()).hasSize(1);
        assertThat(acts.ask(DIRECTOR, "another", wish(CatalogFixture.GLOVES, 10, null))).isNotEqualTo(numbers.get(0));
    }

    @Test
    @DisplayName("ORD-20.1 what cannot be asked is refused, with its reason in the log, and nothing is kept")
    void refusesQuestions() {
        refuses(QuoteImpossible.class, () -> acts.ask(DIRECTOR, "k"));
        refuses(QuantityNotPossible.class, () -> acts.ask(DIRECTOR, "k", wish(CatalogFixture.GLOVES, 15, null)));
        refuses(QuotedLineImpossible.class, () -> acts.ask(DIRECTOR, "k", wish(CatalogFixture.GLOVES, 10, "7.505")));
        refuses(QuotedLineImpossible.class, () -> acts.ask(DIRECTOR, "k", wish(CatalogFixture.GLOVES, 10, "0")));
        refuses(ArticleWithdrawn.class, () -> acts.ask(DIRECTOR, "k", wish(CatalogFixture.WITHDRAWN_CATHETER, 1, null)));
        refuses(NoSuchRecord.class, () -> acts.ask(DIRECTOR, "k", wish(999, 1, null)));
        refuses(QuoteImpossible.class, () -> acts.ask(DIRECTOR, "k", IntStream.rangeClosed(1, 101).mapToObj(id -> wish(id, 1, null)).toArray(AskQuote.Wish[]::new)));
        AskQuote.Request late = new AskQuote.Request("k", List.of(wish(CatalogFixture.GLOVES, 10, null)), LocalDate.parse("2026-11-25"), null);
        refuses(QuoteImpossible.class, () -> portal.as(DIRECTOR, () -> portal.get(AskQuote.class).ask(late)));
        portal.sql("update accounts.account set account_manager_id = null where id = 1");
        refuses(QuoteImpossible.class, () -> acts.ask(DIRECTOR));
        assertThat(acts.quotes()).isEmpty();
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'QUOTE_ASKED' and outcome = 'REJECTED' order by id")).containsExactly("quote-empty",
            "quantity-not-whole-packs", "quoted-price", "quoted-price", "article-withdrawn", "no-such-record", "quote-too-long", "quote-wished-on", "quote-nobody-answers");
    }

    @Test
    @DisplayName("ORD-20.3 ORD-20.9 an answer offers line by line until a day, declines with a reason, and whoever asked is told")
    void answers() {
        String number = acts.ask(REQUESTER);
        acts.answer(number, acts.read(MANAGER, number).seen(), UNTIL, offer(1, "7.80", 30), new AnswerQuote.Offer(2, true, null, null, "Agotado"));
        assertThat(acts.said()).endsWith("2|1|OFFERED|30|7.8000", "2|2|DECLINED|3|null");
        assertThat(acts.quotes()).containsExactly("WITH_HOSPITAL|2|234.0000|2026-12-31|true");
        assertThat(acts.touchpoints()).endsWith("QUOTE_ANSWERED|COMPLETED|null|SUPPLIER|234.0000");
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-answered|2");
    }

    @Test
    @DisplayName("ORD-20.3 a price is more than nothing, plausible beside the list or confirmed; prices hold today at least; something is offered")
    void refusesAnswers() {
        String number = acts.ask(DIRECTOR);
        int seen = acts.read(MANAGER, number).seen();
        refuses(QuotedLineImpossible.class, () -> acts.answer(number, offer(1, "0", 1), offer(2, "18", 1)));
        refuses(QuotedLineImpossible.class, () -> acts.answer(number, offer(1, "0.99", 1), offer(2, "18", 1)));
        refuses(QuotedLineImpossible.class, () -> acts.answer(number, offer(1, "100.01", 1), offer(2, "18", 1)));
        refuses(QuotedLineImpossible.class, () -> acts.answer(number, offer(1, "7", 0), offer(2, "18", 1)));
        refuses(QuotedLineImpossible.class, () -> acts.answer(number, new AnswerQuote.Offer(1, true, null, null, " "), offer(2, "18", 1)));
        refuses(QuoteImpossible.class, () -> acts.answer(number, new AnswerQuote.Offer(1, true, null, null, "no"), new AnswerQuote.Offer(2, true, null, null, "no")));
        refuses(QuoteImpossible.class, () -> acts.answer(number, seen, LocalDate.parse("2026-11-25"), offer(1, "7", 1), offer(2, "18", 1)));
        refuses(QuoteImpossible.class, () -> acts.answer(number, seen, LocalDate.parse("2027-11-27"), offer(1, "7", 1), offer(2, "18", 1)));
        refuses(NoSuchRecord.class, () -> acts.answer(number, offer(1, "7", 1)));
        assertThat(acts.said()).hasSize(2);
        AnswerQuote.Request meant = new AnswerQuote.Request(number, seen, List.of(offer(1, "0.99", 1), offer(2, "18", 1)), UNTIL, null, true);
        portal.as(MANAGER, () -> portal.get(AnswerQuote.class).answer(meant));
        assertThat(acts.said()).endsWith("2|1|OFFERED|20|0.9900", "2|2|OFFERED|3|18.0000");
    }

    @Test
    @DisplayName("ORD-20.4 ORD-20.5 a negotiation in four versions, each as it was said, with the differences between them")
    void negotiates() {
        String number = acts.ask(DIRECTOR);
        acts.answer(number);
        acts.counter(DIRECTOR, number, counter(1, "7.20", 30), without(2));
        acts.answer(number, offer(1, "7.50", 30));
        assertThat(acts.said()).containsExactly("1|1|ASKED|20|7.5000", "1|2|ASKED|3|null", "2|1|OFFERED|20|7.8000", "2|2|OFFERED|3|18.0000",
            "3|1|COUNTERED|30|7.2000", "3|2|DROPPED|3|null", "4|1|OFFERED|30|7.5000", "4|2|DROPPED|3|null");
        var detail = acts.read(DIRECTOR, number);
        assertThat(detail.versions()).extracting(version -> version.no() + " " + version.bySupplier() + " " + version.total())
            .containsExactly("1 false null", "2 true 210.00", "3 false 216.00", "4 true 225.00");
        assertThat(detail.change(detail.version(2), 1).difference()).isEqualByComparingTo("0.30");
        assertThat(detail.change(detail.version(2), 2).against()).isEqualByComparingTo("20");
        assertThat(detail.change(detail.version(3), 1).share()).isEqualByComparingTo(new BigDecimal("-0.0769"));
        assertThat(detail.difference(detail.version(4))).isEqualByComparingTo("9.00");
        assertThat(detail.difference(detail.version(2))).isNull();
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-answered|1", "quote-countered|7", "quote-answered|1");
    }

    @Test
    @DisplayName("ORD-20.5 it is one side's turn: the other is refused, a counter-proposal says something else, and an old version is told")
    void takesTurns() {
        String number = acts.ask(DIRECTOR);
        refuses(QuoteNotInTurn.class, () -> acts.counter(DIRECTOR, number, counter(1, "7", 20), counter(2, "17", 3)));
        acts.answer(number);
        refuses(QuoteNotInTurn.class, () -> acts.answer(number));
        refuses(QuoteImpossible.class, () -> acts.counter(DIRECTOR, number, counter(1, "7.80", 20), counter(2, "18.00", 3)));
        refuses(QuoteImpossible.class, () -> acts.counter(DIRECTOR, number, counter(1, "7.80", 20), without(2)));
        int old = acts.read(MANAGER, number).seen() - 1;
        refuses(ChangedMeanwhile.class, () -> acts.answer(number, old, UNTIL, offer(1, "7", 1), offer(2, "18", 1)));
        assertThat(acts.quotes()).containsExactly("WITH_HOSPITAL|2|210.0000|2026-12-31|true");
    }

    @Test
    @DisplayName("ORD-20.5 after twenty versions, the last of them an answer, there is nothing but to accept or to end it")
    void endsSomewhere() {
        String number = acts.ask(DIRECTOR);
        for (int version = 2; version <= QuoteRule.MOST_VERSIONS; version += 2) {
            acts.answer(number);
            if (version < QuoteRule.MOST_VERSIONS) {
                acts.counter(DIRECTOR, number, counter(1, "7", 20), counter(2, "17", 3));
            }
        }
        refuses(QuoteImpossible.class, () -> acts.counter(DIRECTOR, number, counter(1, "7", 20), counter(2, "17", 3)));
        assertThat(portal.rows("select count(*) from ordering.quote_version")).containsExactly("20");
    }

    @Test
    @DisplayName("ORD-20.5 of six answers at the same moment one is a version, and the others are told")
    void takesOneAnswer() throws Exception {
        String number = acts.ask(DIRECTOR);
        int seen = acts.read(MANAGER, number).seen();
        List<String> ends = together(6, () -> {
            try {
                acts.answer(number, seen, UNTIL, offer(1, "7.80", 10), offer(2, "18", 1));
                return "done";
            } catch (ChangedMeanwhile late) {
                return "told";
            }
        });
        assertThat(ends).containsOnlyOnce("done").contains("told").hasSize(6);
        assertThat(acts.said()).hasSize(4);
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-answered|1");
    }

    @Test
    @DisplayName("ORD-20.8 another hospital's quote, a colleague's and another manager's client's are none; the director sees the whole hospital's")
    void keepsTheWall() {
        String number = acts.ask(DIRECTOR);
        String theirs = acts.ask(REQUESTER);
        for (Actor outside : List.of(STRANGER, REQUESTER, OTHER_MANAGER)) {
            refuses(NoSuchRecord.class, () -> acts.read(outside, number));
        }
        acts.answer(number);
        refuses(NoSuchRecord.class, () -> portal.as(OTHER_MANAGER, () -> portal.get(AnswerQuote.class).answer(
            new AnswerQuote.Request(number, 1, List.of(offer(1, "7", 1), offer(2, "18", 1)), UNTIL, null, false))));
        assertThat(acts.read(DIRECTOR, theirs).row().number()).isEqualTo(theirs);
        assertThat(open(DIRECTOR)).containsExactly(number, theirs);
        assertThat(open(REQUESTER)).containsExactly(theirs);
        assertThat(open(STRANGER)).isEmpty();
        assertThat(portal.as(MANAGER, () -> portal.get(ReadClientQuotes.class).page(true, 1, 20)).rows()).extracting(row -> row.number()).containsExactly(theirs, number);
        assertThat(portal.as(OTHER_MANAGER, () -> portal.get(ReadClientQuotes.class).page(true, 1, 20)).total()).isZero();
    }

    @Test
    @DisplayName("ORD-20.2 what is due first stands first for the account manager, and says how long there is or since when it is overdue")
    void tellsTheTime() {
        String first = acts.ask(DIRECTOR);
        portal.clock().setTo(Instant.parse("2026-11-27T10:00:00Z"));
        String second = acts.ask(REQUESTER);
        portal.clock().setTo(Instant.parse("2026-11-30T12:30:00Z"));
        var rows = portal.as(MANAGER, () -> portal.get(ReadClientQuotes.class).page(true, 1, 20)).rows();
        assertThat(rows).extracting(row -> row.number() + " " + row.due().overdue() + " " + row.due().days() + " " + row.due().hours() + " " + row.due().minutes())
            .containsExactly(first + " true 0 2 30", second + " false 0 21 30");
    }

    @Test
    @DisplayName("ORD-20.4 a page of a quote takes as many statements for two lines as for five")
    void staysSmall() {
        String small = acts.ask(DIRECTOR, "a", wish(CatalogFixture.GLOVES, 10, null), wish(CatalogFixture.BANDAGE, 1, null));
        String large = acts.ask(DIRECTOR, "b", wish(CatalogFixture.GLOVES, 10, null), wish(CatalogFixture.BANDAGE, 1, null),
            wish(CatalogFixture.STERILE_GLOVES, 1, null), wish(CatalogFixture.CATHETER, 5, null));
        acts.read(DIRECTOR, small);
        assertThat(portal.statements(() -> acts.read(DIRECTOR, large))).isEqualTo(portal.statements(() -> acts.read(DIRECTOR, small))).isLessThanOrEqualTo(5);
    }

    private List<String> open(Actor actor) {
        return portal.as(actor, () -> portal.get(ReadQuotes.class).page(true, 1, 20)).rows().stream().map(row -> row.number()).toList();
    }

    private static void refuses(Class<? extends BusinessRuleViolation> why, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(why);
    }

    private static void refuses(Class<? extends BusinessRuleViolation> why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(why);
    }

    private static <T> List<T> together(int many, Callable<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            List<T> ends = new java.util.ArrayList<>();
            for (Future<T> one : people.invokeAll(IntStream.range(0, many).mapToObj(n -> work).toList())) {
                ends.add(one.get());
            }
            return ends;
        } finally {
            people.shutdownNow();
        }
    }
}
