package io.itinera.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.control.IndexFeeder;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
class FindArticlesTest {
    @BeforeAll
    static void layOut(Portal portal) {
        CatalogFixture.articles(portal);
        portal.get(IndexFeeder.class).ensureBuilt();
    }

    @ParameterizedTest
    @DisplayName("CAT-1.1 finds an article by any of its numbers")
    @CsvSource({"IT-100001, IT-100001", "it100001, IT-100001", "08412345678905, IT-100001", "8412345678905, IT-100001",
        "18412345678902, IT-100001", "nx-200/m, IT-100001", "NX200M, IT-100001", "28416, IT-100003",
        "612345678903, IT-100002", "010841234567890517270131, IT-100001", "]d201084123456789051727013110A-7|21S1, IT-100001",
        "]C1021841234567890237000003, IT-100001", "(01)18412345678902(10)B 9, IT-100001"})
    void findsByNumber(String typed, String partNumber, Portal portal) {
        FoundArticles found = search(portal, typed);
        assertThat(found.exact()).isEqualTo(partNumber);
        assertThat(found.rows().get(0).partNumber()).isEqualTo(partNumber);
        assertThat(portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).byNumber(typed)))
            .get().extracting(ArticleRow::partNumber).isEqualTo(partNumber);
    }

    @ParameterizedTest
    @DisplayName("CAT-1.2 finds words in any order, without accents, in any language of the category, begun or whole")
    @CsvSource({"nitrilo guantes, IT-100001", "guante nitrilo, IT-100001", "cateter silicona, IT-100003",
        "SILICONA CATÉTERES, IT-100003", "guant nitr, IT-100001", "gloves esteril, IT-100002", "hartmann, IT-100005",
        "vend, IT-100005", "venda elastica hartmann, IT-100005"})
    void findsWords(String typed, String partNumber, Portal portal) {
        FoundArticles found = search(portal, typed);
        assertThat(found.rows()).extracting(ArticleRow::partNumber).startsWith(partNumber);
        assertThat(found.shownFor()).isNull();
    }

    @ParameterizedTest
    @DisplayName("CAT-1.3 shows what was meant when a word is mistyped")
    @CsvSource({"guamtes nitrlio, guantes nitrilo, IT-100001", "cateeter, cateter, IT-100003",
        "vneda, venda, IT-100005", "hartman elastca, hartman elastica, IT-100005"})
    void forgivesTypos(String typed, String meant, String partNumber, Portal portal) {
        FoundArticles found = search(portal, typed);
        assertThat(found.shownFor()).isEqualTo(meant);
        assertThat(found.rows()).extracting(ArticleRow::partNumber).contains(partNumber);
    }

    @Test
    @DisplayName("CAT-1.4 offers the words that find something when all together find nothing")
    void offersSingleWords(Portal portal) {
        FoundArticles found = search(portal, "guantes silicona xyzzyx");
        assertThat(found.rows()).isEmpty();
        assertThat(found.total()).isZero();
        assertThat(found.suggestions()).containsExactly("guantes", "silicona");
    }

    @Test
    @DisplayName("CAT-1.5 puts orderable articles before withdrawn ones, however well those match")
    void ranksOrderableFirst(Portal portal) {
        assertThat(search(portal, "cateter vesical").rows()).extracting(ArticleRow::partNumber)
            .containsExactly("IT-100003", "IT-100004");
    }

    @Test
    @DisplayName("CAT-1.5 a look at everything goes by name, page by page, and ends with what was withdrawn")
    void goesByName(Portal portal) {
        List<String> pages = IntStream.rangeClosed(1, 3).boxed().flatMap(page ->
            find(portal, new ArticleQuery("", null, null, false, null, page, 2)).rows().stream()).map(ArticleRow::partNumber).toList();
        assertThat(pages).containsExactly("IT-100003", "IT-100002", "IT-100001", "IT-100005", "IT-100004");
        assertThat(find(portal, new ArticleQuery("", 2L, null, false, null, 1, 20)).rows()).extracting(ArticleRow::partNumber)
            .containsExactly("IT-100003", "IT-100004");
    }

    @Test
    @DisplayName("CAT-2.1 counts categories and manufacturers beside the chosen ones, and filters by what is on hand")
    void countsFacets(Portal portal) {
        FoundArticles all = find(portal, new ArticleQuery("", null, null, false, null, 1, 20));
        assertThat(all.total()).isEqualTo(5);
        assertThat(all.categories()).isEqualTo(Map.of(1L, 2, 2L, 2, 3L, 1));
        FoundArticles gloves = find(portal, new ArticleQuery("", 1L, "Ansell", false, "-name", 1, 1));
        assertThat(gloves.total()).isEqualTo(2);
        assertThat(gloves.rows()).extracting(ArticleRow::partNumber).containsExactly("IT-100001");
        assertThat(gloves.manufacturers()).isEqualTo(Map.of("Ansell", 2));
        FoundArticles onHand = find(portal, new ArticleQuery("cateter", null, null, true, null, 1, 20));
        assertThat(onHand.total()).isZero();
    }

    @Test
    @DisplayName("CAT-1.6 sees what another instance changed or added")
    void seesChanges(Portal portal) {
        portal.sql(new CatalogFixture.Sample(90, "IT-100090", "04099999999994", "Mascarilla quirurgica", "Medline", "MQ-1", 3, 1, "ORDERABLE")
            .toString().replace("2026-01-01 00:00:00+00", Instant.now().toString()));
        try {
            portal.get(IndexFeeder.class).refresh();
            assertThat(search(portal, "mascarilla").total()).isEqualTo(1);
            portal.sql("update catalog.article set name = 'Bata', version = 2, changed_at = current_timestamp where id = 90");
            portal.get(IndexFeeder.class).refresh();
            assertThat(search(portal, "mascarilla").total()).isZero();
            assertThat(search(portal, "bata").total()).isEqualTo(1);
        } finally {
            portal.sql("delete from catalog.article where id = 90");
            portal.get(IndexFeeder.class).compare();
        }
        assertThat(search(portal, "bata").total()).isZero();
    }

    @Test
    @DisplayName("CAT-1.7 needs one statement for a page of results and three for many numbers")
    void asksLittle(Portal portal) {
        assertThat(portal.statements(() -> search(portal, "guantes"))).isEqualTo(1);
        assertThat(portal.statements(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class)
            .byNumbers(List.of("IT-100001", "28416", "NX-200/M", "nothing"))))).isEqualTo(3);
    }

    @Test
    @DisplayName("CAT-3.1 tells an article's facts, and nothing of an article that does not exist")
    void tellsFacts(Portal portal) {
        ArticleRow row = portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).article("it-100002"));
        assertThat(row.supply().free()).isEqualTo(6);
        assertThat(row.orderable()).isTrue();
        assertThat(row.categoryName()).isEqualTo("Guantes");
        assertThat(portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).packaging(11)))
            .containsExactly(new PackagingRow("CASE", "18412345678902", 20));
        assertThatThrownBy(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).article("IT-1")))
            .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("CAT-1.8 is closed to those who do not buy or sell")
    void isClosedToAnalysts(Portal portal) {
        Actor analyst = CatalogFixture.person(9, null, Persona.CX_ANALYST);
        assertThatThrownBy(() -> portal.as(analyst, () -> portal.get(FindArticles.class).article("IT-100001")))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("CAT-3.2 remembers what hardly changes about an article until the index sees that it has changed")
    void remembersCards(Portal portal) {
        assertThat(card(portal, "it-100005 ").name()).isEqualTo("Venda elástica");
        assertThat(portal.statements(() -> card(portal, "IT-100005"))).isZero();
        portal.inTransaction(em -> em.createNativeQuery("update catalog.article set status = 'WITHDRAWN', version = version + 1,"
            + " changed_at = current_timestamp where id = 15").executeUpdate());
        assertThat(card(portal, "IT-100005").orderable()).isTrue();
        portal.get(IndexFeeder.class).refresh();
        assertThat(card(portal, "IT-100005").orderable()).isFalse();
        portal.sql("update catalog.article set status = 'ORDERABLE', version = version + 1, changed_at = current_timestamp where id = 15");
        portal.get(IndexFeeder.class).refresh();
        assertThatThrownBy(() -> card(portal, "IT-1")).isInstanceOf(NoSuchRecord.class);
    }

    private static ArticleCard card(Portal portal, String partNumber) {
        return portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).card(partNumber));
    }

    private static FoundArticles search(Portal portal, String words) {
        return find(portal, new ArticleQuery(words, null, null, false, null, 1, 20));
    }

    private static FoundArticles find(Portal portal, ArticleQuery query) {
        return portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).search(query));
    }
}
