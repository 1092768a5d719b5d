package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.CategoryRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.FoundArticles;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PageTrace;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.gs1.ScannedPack;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.work.PriceTag;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue: categories to browse, or what a search or a filter brought. */
@Named
@RequestScoped
public class CatalogView {
    @Inject FindArticles articles;
    @Inject NumberDoorView numbers;
    @Inject PriceTagsView priceTags;
    @Inject PageTrace pageTrace;
    @Inject PersonView person;
    @Inject Fmt fmt;
    @Inject CurrentActor actor;
    @Inject ExternalContext external;
    @Inject Clock clock;
    private CatalogParams params;
    private FoundArticles found;
    private List<Item> items;
    private List<Choice> choices;
    private Map<Long, CategoryRow> categories;

    /** One article of the page. @param tag null when it has no price; @param arrivesOn null when it cannot be had */
    public record Item(ArticleRow article, PriceTag tag, LocalDate arrivesOn) {
    }

    /** One category to choose. */
    public record Choice(long number, String code, String label, int count) {
        public String text() {
            return label + " (" + count + ")";
        }
    }

    /** One value of a filter with its word. */
    public record Option(String code, String label) {
    }

    @PostConstruct
    void read() {
        params = CatalogParams.of(external);
    }

    /** Goes straight to what a number names; records a search as one. */
    public void load() throws IOException {
        if (params.words() == null) {
            return;
        }
        ObjectRef words = ObjectRef.subject(ObjectType.SEARCH, wanted());
        String link = params.isFiltered() || params.page() > 1 ? null : numbers.linkTo(params.words(), found().exact());
        if (link != null) {
            numbers.foundAtOnce(words);
            external.redirect(external.getRequestContextPath() + link);
            return;
        }
        pageTrace.isRather(PortalTouchpoint.CATALOG_SEARCHED);
        pageTrace.about(words);
        if (isNothingFound()) {
            pageTrace.because("no-result");
        }
    }

    /** As it is recorded: two packs of one article are looked for with the same words. */
    private String wanted() {
        String scanned = ScannedPack.gtin(params.words());
        return scanned == null ? params.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : scanned;
    }

    public boolean isBrowsing() {
        return params.isBrowsing();
    }

    public boolean isNothingFound() {
        return !isBrowsing() && found().total() == 0;
    }

    public List<Item> getItems() {
        if (items == null) {
            LocalDate today = LocalDate.now(clock.withZone(person.zone()));
            Map<Long, PriceTag> tags = priceTags.of(found().rows());
            items = found().rows().stream()
                .map(row -> new Item(row, tags.get(row.id()), row.arrivesOn(today))).toList();
        }
        return items;
    }

    public int getTotal() {
        return found().total();
    }

    /** Every category that would bring something, by name. */
    public List<Choice> getChoices() {
        if (choices == null) {
            Collator alphabet = Collator.getInstance(person.locale());
            choices = categories().values().stream().filter(c -> found().categories().containsKey(c.id()))
                .map(c -> new Choice(c.id(), c.code(), c.name(person.locale()), found().categories().get(c.id())))
                .sorted(Comparator.comparing(Choice::label, alphabet)).toList();
        }
        return choices;
    }

    public List<String> getMakers() {
        return found().manufacturers().keySet().stream().sorted(Collator.getInstance(person.locale())).toList();
    }

    public List<Option> getNowChoices() {
        return List.of(new Option("true", fmt.text("catalog.filter.now.only")));
    }

    public List<Option> getSortChoices() {
        return List.of(new Option("name", fmt.text("catalog.sort.name")),
            new Option("-name", fmt.text("catalog.sort.nameDown")),
            new Option("manufacturer", fmt.text("catalog.sort.manufacturer")));
    }

    /** The name of a category in the person's language. */
    public String categoryName(long id) {
        return categories().containsKey(id) ? categories().get(id).name(person.locale()) : "";
    }

    public String categoryCode(long id) {
        return categories().containsKey(id) ? categories().get(id).code() : "";
    }

    /** Asked for once, because a page asks for two of each article. */
    private Map<Long, CategoryRow> categories() {
        if (categories == null) {
            categories = articles.categories().stream().collect(Collectors.toMap(CategoryRow::id, Function.identity()));
        }
        return categories;
    }

    public String getChosenName() {
        return params.category() == null ? null : categoryName(params.category());
    }

    public String getShownFor() {
        return found().shownFor();
    }

    public List<String> getSuggestions() {
        return found().suggestions();
    }

    public boolean isBuying() {
        return actor.get().may(Permission.FILL_CARTS);
    }

    public String getQ() {
        return params.words();
    }

    public Long getCategory() {
        return params.category();
    }

    public String getMaker() {
        return params.maker();
    }

    public boolean isNow() {
        return params.availableNow();
    }

    public String getSort() {
        return params.sort();
    }

    public int getPage() {
        return params.page();
    }

    public int getSize() {
        return params.size();
    }

    private FoundArticles found() {
        if (found == null) {
            found = articles.search(params.query());
        }
        return found;
    }
}
