package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.OfferedArticle;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.number.boundary.ReadOwnNumbers;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.gs1.ScannedPack;
import io.itinera.shared.work.PriceTag;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article: what it is, what it costs and why, when it can be there. Putting it into the cart renews the form alone;
 * for that the page neither shows nor reads anything else, and whether it can be bought the use case says.
 */
@Named
@RequestScoped
public class ProductView {
    @Inject FindArticles articles;
    @Inject ReadOwnNumbers readOwnNumbers;
    @Inject PersonView person;
    @Inject CurrentActor actor;
    @Inject FacesContext faces;
    @Inject ExternalContext external;
    @Inject Clock clock;
    private OfferedArticle offered;
    private ArticleCard card;
    private CategoryRow category;
    private List<PackagingRow> packaging;
    private Optional<ScannedPack> scan;
    private List<String> ownNumbers;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such article */
    public void load() {
        getArticle();
    }

    /** Whether the page is made; false while only its form is renewed. */
    public boolean isShown() {
        return !faces.getPartialViewContext().isAjaxRequest();
    }

    public ArticleRow getArticle() {
        return offered().article();
    }

    /** What the form needs to know of the article. */
    public ArticleCard getCard() {
        if (card == null) {
            card = articles.card(number());
        }
        return card;
    }

    /** Whether there is a form to buy it. */
    public boolean isBuyable() {
        return isBuying() && (!isShown() || getArticle().orderable() && getTag() != null);
    }

    private String number() {
        return external.getRequestParameterMap().get("number");
    }

    /** Null when it has no price. */
    public PriceTag getTag() {
        return offered().tag();
    }

    private OfferedArticle offered() {
        if (offered == null) {
            offered = articles.offered(number());
        }
        return offered;
    }

    /** What buying the next break's quantity would save against paying today's price for it. */
    public BigDecimal getBreakSaving() {
        return getTag().unitPrice().subtract(getTag().nextBreakPrice())
            .multiply(BigDecimal.valueOf(getTag().nextBreakQuantity()));
    }

    public List<PackagingRow> getPackaging() {
        if (packaging == null) {
            packaging = articles.packaging(getArticle().id());
        }
        return packaging;
    }

    /** By which the reader's hospital calls the article. */
    public List<String> getOwnNumbers() {
        if (ownNumbers == null) {
            ownNumbers = readOwnNumbers.of(getArticle().partNumber());
        }
        return ownNumbers;
    }

    public boolean isOfHospital() {
        return actor.get().account() != null;
    }

    public boolean isKeepingNumbers() {
        return actor.get().may(Permission.KEEP_OWN_NUMBERS);
    }

    public boolean isKeepingSubstitutes() {
        return actor.get().may(Permission.KEEP_SUBSTITUTE_POLICIES);
    }

    public LocalDate getArrivesOn() {
        return getArticle().arrivesOn(today());
    }

    /** By when how many can be had, where that is more than one day. */
    public List<Promise.Part> getSteps() {
        List<Promise.Part> steps = getArticle().supply().steps(getArticle().orderMultiple(), today());
        return steps.size() > 1 || getMoreOn() != null ? steps : List.of();
    }

    /** When any quantity more arrives; null when nobody can say. */
    public LocalDate getMoreOn() {
        return getArticle().supply().moreOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(person.zone()));
    }

    /** What the scanner read, by which the person came here; null for a code of another article or none that can be read whole. */
    public ScannedPack getScan() {
        if (scan == null) {
            scan = Optional.ofNullable(external.getRequestParameterMap().get("scan")).flatMap(typed -> ScannedPack.of(typed, today()))
                .filter(pack -> inside(pack.gtin()) > 0);
        }
        return scan.orElse(null);
    }

    /** Whether the pack in the person's hand must no longer be used. */
    public boolean isScanExpired() {
        return getScan() != null && getScan().expiresOn() != null && getScan().expiresOn().isBefore(today());
    }

    /** With how many the form begins: as many as the scanned packs hold, in packs that can be ordered, else one of those. */
    public long getStart() {
        long multiple = getCard().orderMultiple();
        long held = getScan() == null ? multiple : getScanned();
        return (held + multiple - 1) / multiple * multiple;
    }

    /** How many single articles the scanned packs hold. */
    public long getScanned() {
        ScannedPack pack = getScan();
        return (long) inside(pack.gtin()) * (pack.count() == null ? 1 : pack.count());
    }

    /** How many single articles a pack with that GTIN holds; 0 when it is none of this article. */
    private int inside(String gtin) {
        return getPackaging().stream().filter(level -> gtin.equals(level.gtin())).map(PackagingRow::baseUnits).findFirst()
            .orElse(gtin.equals(getArticle().gtin()) ? 1 : 0);
    }

    public String getCategoryName() {
        return category().name(person.locale());
    }

    public String getCategoryCode() {
        return category().code();
    }

    public boolean isBuying() {
        return actor.get().may(Permission.FILL_CARTS);
    }

    public boolean isReadingContracts() {
        return actor.get().may(Permission.READ_CONTRACTS);
    }

    private CategoryRow category() {
        if (category == null) {
            category = articles.categories().stream().filter(c -> c.id() == getArticle().categoryId()).findFirst().orElseThrow();
        }
        return category;
    }
}
