package io.itinera.catalog.number;

import static io.itinera.catalog.CatalogFixture.BUYER;
import static io.itinera.catalog.CatalogFixture.OTHER_BUYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleQuery;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.FindNumbers;
import io.itinera.catalog.boundary.FoundArticles;
import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.catalog.control.IndexFeeder;
import io.itinera.catalog.number.boundary.KeepOwnNumber;
import io.itinera.catalog.number.boundary.NumberFault;
import io.itinera.catalog.number.boundary.OwnNumberGone;
import io.itinera.catalog.number.boundary.OwnNumberImpossible;
import io.itinera.catalog.number.boundary.OwnNumberPage;
import io.itinera.catalog.number.boundary.OwnNumberRow;
import io.itinera.catalog.number.boundary.ReadOwnNumbers;
import io.itinera.catalog.number.boundary.RemoveOwnNumber;
import io.itinera.platform.text.Texts;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital's own numbers: kept by its purchasing director, understood for its people, not there for anybody else. */
@WithDatabase
class OwnNumbersTest {
    private static final Actor REQUESTER = CatalogFixture.person(4, 1L, Persona.REQUESTER);
    private static final Actor APPROVER = CatalogFixture.person(5, 1L, Persona.APPROVER);

    @BeforeAll
    static void layOut(Portal portal) {
        CatalogFixture.articles(portal);
        portal.get(IndexFeeder.class).ensureBuilt();
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from catalog.own_number;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint;");
    }

    @ParameterizedTest
    @DisplayName("CAT-7.2 an own number leads to its article wherever numbers are understood, however it is written, and the hospital's other people too")
    @ValueSource(strings = {"MAT-00471", "mat 00471", "MAT00471"})
    void isUnderstood(String typed, Portal portal) {
        keep(portal, "MAT-00471", "IT-100003");
        FoundArticles found = search(portal, REQUESTER, typed);
        assertThat(found.exact()).isEqualTo("IT-100003");
        assertThat(found.rows().get(0).partNumber()).isEqualTo("IT-100003");
        assertThat(byNumber(portal, REQUESTER, typed)).extracting(ArticleRow::partNumber).isEqualTo("IT-100003");
        assertThat(matches(portal, REQUESTER, typed)).extracting(NumberMatch::kind, NumberMatch::articleId, NumberMatch::number)
            .containsExactly(tuple(NumberKind.OWN_NUMBER, CatalogFixture.CATHETER, "MAT-00471"));
        assertThat(search(portal, REQUESTER, "mat-004").rows()).extracting(ArticleRow::partNumber).containsExactly("IT-100003");
        assertThat(portal.as(APPROVER, () -> portal.get(ReadOwnNumbers.class).of("IT-100003"))).containsExactly("MAT-00471");
    }

    @Test
    @DisplayName("CAT-7.3 another hospital's number does not exist, nor for the supplier's people, and two hospitals may have the same one")
    void keepsTheWall(Portal portal) {
        keep(portal, "4711-1", "IT-100003");
        assertThat(search(portal, OTHER_BUYER, "4711-1").rows()).isEmpty();
        assertThat(byNumber(portal, OTHER_BUYER, "4711-1")).isNull();
        assertThat(matches(portal, OTHER_BUYER, "4711-1")).isEmpty();
        assertThat(matches(portal, CatalogFixture.OPERATIONS, "4711-1")).isEmpty();
        assertThat(portal.as(OTHER_BUYER, () -> portal.get(ReadOwnNumbers.class).page(null, 1, 20)).total()).isZero();
        assertThat(portal.as(OTHER_BUYER, () -> portal.get(ReadOwnNumbers.class).of("IT-100003"))).isEmpty();
        assertThatThrownBy(() -> row(portal, OTHER_BUYER, "4711-1")).isInstanceOf(NoSuchRecord.class);
        OwnNumberRow seen = row(portal, BUYER, "4711-1");
        assertThatThrownBy(() -> remove(portal, OTHER_BUYER, seen)).isInstanceOf(OwnNumberGone.class);
        assertThatThrownBy(() -> keep(portal, OTHER_BUYER, "9", "IT-100001", seen)).isInstanceOf(OwnNumberGone.class);
        keep(portal, OTHER_BUYER, "47111", "IT-100005", null);
        assertThat(byNumber(portal, BUYER, "4711-1").partNumber()).isEqualTo("IT-100003");
        assertThat(byNumber(portal, OTHER_BUYER, "4711-1").partNumber()).isEqualTo("IT-100005");
    }

    @Test
    @DisplayName("CAT-7.4 whoever fills carts reads them; only the purchasing director keeps them")
    void isKeptByTheDirector(Portal portal) {
        keep(portal, "4711", "IT-100003");
        OwnNumberRow seen = row(portal, REQUESTER, "4711");
        assertThatThrownBy(() -> keep(portal, REQUESTER, "4712", "IT-100003", null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> remove(portal, REQUESTER, seen)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> row(portal, APPROVER, "4711")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> row(portal, CatalogFixture.OPERATIONS, "4711")).isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @DisplayName("CAT-7.5 a number that could not be understood, or means something else, is refused with its reason")
    @CsvSource({"'', IT-100001, OWN_MISSING", "01234567890123456789012345678901234567890, IT-100001, OWN_TOO_LONG", "GUANTES, IT-100001, OWN_WITHOUT_DIGIT",
        "IT 100005, IT-100001, OWN_MEANS_OTHER", "8412345678905, IT-100002, OWN_MEANS_OTHER", "18412345678902, IT-100002, OWN_MEANS_OTHER",
        "04711, IT-100001, OWN_TAKEN", "4712, '', ARTICLE_MISSING", "4712, IT-9, ARTICLE_UNKNOWN", "4712, 4711, ARTICLE_UNKNOWN"})
    void refuses(String own, String article, NumberFault fault, Portal portal) {
        keep(portal, "4711", "IT-100003");
        OwnNumberImpossible refused = catchThrowableOfType(OwnNumberImpossible.class, () -> keep(portal, own, article));
        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.input()).isEqualTo(fault.name().startsWith("OWN") ? "own" : "article");
        assertThat(portal.rows("select own_number, article_id from catalog.own_number")).containsExactly("4711|13");
        assertThat(portal.rows("select reason from journey.touchpoint where outcome = 'REJECTED'")).containsExactly(fault.code());
    }

    @ParameterizedTest
    @EnumSource(NumberFault.class)
    @DisplayName("CAT-7.5 every reason has its sentence in every language")
    void saysEveryReason(NumberFault fault) {
        for (String language : new String[] {"es", "en", "fr"}) {
            assertThat(Texts.in(Locale.forLanguageTag(language)).has("refusal." + fault.code())).isTrue();
        }
    }

    @Test
    @DisplayName("CAT-7.5 a maker's number of another article may be an own number, and the hospital's word counts; one of the same article as well")
    void countsMoreThanTheMakers(Portal portal) {
        keep(portal, "28416", "IT-100005");
        assertThat(search(portal, BUYER, "28416").exact()).isEqualTo("IT-100005");
        assertThat(matches(portal, BUYER, "28416")).extracting(NumberMatch::articleId).containsExactly(CatalogFixture.BANDAGE);
        assertThat(matches(portal, OTHER_BUYER, "28416")).extracting(NumberMatch::articleId).containsExactly(CatalogFixture.CATHETER);
        keep(portal, "18412345678902", "IT-100001");
        assertThat(matches(portal, BUYER, "18412345678902")).extracting(NumberMatch::kind, NumberMatch::baseUnits)
            .containsExactly(tuple(NumberKind.PACKAGING, 20));
    }

    @Test
    @DisplayName("CAT-7.6 where the supplier's number came to name another article later, both are offered and none is taken")
    void offersBoth(Portal portal) {
        portal.sql("insert into catalog.own_number (account_id, own_key, own_number, article_id, changed_at) values (1, 'IT100005', 'IT-100005', 13, current_timestamp);");
        assertThat(matches(portal, BUYER, "IT-100005")).extracting(NumberMatch::articleId).containsExactly(CatalogFixture.BANDAGE, CatalogFixture.CATHETER);
    }

    @Test
    @DisplayName("CAT-7.7 a number is changed and removed as it was seen, or not at all; every step is a touchpoint about the article")
    void isChangedAsSeen(Portal portal) {
        keep(portal, "4711", "IT-100003");
        OwnNumberRow seen = row(portal, BUYER, "4711");
        keep(portal, BUYER, "4711-B", "nx-200/m", seen);
        assertThat(portal.rows("select own_key, own_number, article_id from catalog.own_number")).containsExactly("4711B|4711-B|11");
        assertThatThrownBy(() -> keep(portal, BUYER, "4713", "IT-100001", seen)).isInstanceOf(OwnNumberGone.class);
        assertThatThrownBy(() -> remove(portal, BUYER, seen)).isInstanceOf(OwnNumberGone.class);
        keep(portal, "4711", "IT-100001");
        assertThatThrownBy(() -> keep(portal, BUYER, "4711", "IT-100001", row(portal, BUYER, "4711-B"))).isInstanceOf(OwnNumberImpossible.class);
        assertThat(portal.as(BUYER, () -> portal.get(ReadOwnNumbers.class).of("IT-100001"))).containsExactly("4711", "4711-B");
        remove(portal, BUYER, row(portal, BUYER, "4711-b"));
        assertThat(portal.rows("select t.reason, o.object_id, t.account_id from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'OWN_NUMBERS_CHANGED' and t.outcome = 'COMPLETED' order by t.id")).containsExactly("added|IT-100003|1", "changed|IT-100001|1",
                "added|IT-100001|1", "removed|IT-100001|1");
    }

    @Test
    @DisplayName("CAT-7.8 thousands are shown by pages and searched by number, article and maker; signs of patterns are signs")
    void isSearched(Portal portal) {
        portal.sql("insert into catalog.own_number (account_id, own_key, own_number, article_id, changed_at) select 1, cast(10000 + x as varchar), 'x_' || (10000 + x),"
            + " 11 + mod(x, 5), current_timestamp from generate_series(1, 3000) as s(x);");
        assertThat(page(portal, null, 150).rows()).hasSize(20);
        assertThat(page(portal, null, 151).rows()).isEmpty();
        assertThat(page(portal, "x_100", 1).total()).isEqualTo(99);
        assertThat(page(portal, "coloplast", 1).total()).isEqualTo(1_200);
        assertThat(page(portal, "IT-100005", 1).total()).isEqualTo(600);
        assertThat(page(portal, "x%1", 1).total()).isZero();
        assertThat(page(portal, "X_1", 1).total()).isEqualTo(3_000);
        assertThat(portal.statements(() -> page(portal, null, 1))).isEqualTo(2);
        assertThat(portal.statements(() -> portal.as(BUYER, () -> portal.get(FindNumbers.class)
            .find(IntStream.range(0, 3_000).mapToObj(i -> "1" + i).toList())))).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("CAT-7.1 of many who give the same number to articles at the same moment one succeeds, and the others hear that it is taken")
    void isUnique(Portal portal) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> deeds = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> {
                try {
                    keep(portal, "AB-" + " ".repeat(i % 2) + "1", i % 3 == 0 ? "IT-100001" : "IT-100005");
                    return true;
                } catch (OwnNumberImpossible taken) {
                    assertThat(taken.fault()).isEqualTo(NumberFault.OWN_TAKEN);
                    return false;
                }
            }).toList();
            int kept = 0;
            for (Future<Boolean> done : people.invokeAll(deeds)) {
                kept += done.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        } finally {
            people.shutdown();
        }
        assertThat(portal.rows("select count(*) from catalog.own_number")).containsExactly("1");
    }

    private static void keep(Portal portal, String own, String article) {
        keep(portal, BUYER, own, article, null);
    }

    private static void keep(Portal portal, Actor actor, String own, String article, OwnNumberRow seen) {
        portal.as(actor, () -> portal.get(KeepOwnNumber.class).keep(new KeepOwnNumber.Request(own, article, seen)));
    }

    private static void remove(Portal portal, Actor actor, OwnNumberRow seen) {
        portal.as(actor, () -> portal.get(RemoveOwnNumber.class).remove(seen));
    }

    private static OwnNumberRow row(Portal portal, Actor actor, String own) {
        return portal.as(actor, () -> portal.get(ReadOwnNumbers.class).number(own));
    }

    private static OwnNumberPage page(Portal portal, String words, int page) {
        return portal.as(REQUESTER, () -> portal.get(ReadOwnNumbers.class).page(words, page, 20));
    }

    private static FoundArticles search(Portal portal, Actor actor, String words) {
        return portal.as(actor, () -> portal.get(FindArticles.class).search(new ArticleQuery(words, null, null, false, null, 1, 20)));
    }

    private static ArticleRow byNumber(Portal portal, Actor actor, String number) {
        return portal.as(actor, () -> portal.get(FindArticles.class).byNumber(number)).orElse(null);
    }

    private static List<NumberMatch> matches(Portal portal, Actor actor, String number) {
        Map<String, List<NumberMatch>> found = portal.as(actor, () -> portal.get(FindNumbers.class).find(List.of(number)));
        return found.getOrDefault(number, List.of());
    }
}
