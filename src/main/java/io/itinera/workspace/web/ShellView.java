package io.itinera.workspace.web;

import io.itinera.platform.persistence.DemoLoader;
import io.itinera.platform.web.PersonView;
import io.itinera.platform.web.RuleViolationHandler;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Persona;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.work.CountSource.Count;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What surrounds every page: who is here, where one can go, and what is waiting there. */
@Named("shell")
@RequestScoped
public class ShellView {
    @Inject PersonView person;
    @Inject CurrentActor actor;
    @Inject ShellCounts counts;
    private PortalPage here;

    /** One entry of the navigation. @param badge how many things wait there; 0 shows nothing */
    public record Item(String label, String href, String icon, boolean current, int badge) {
    }

    /** @param count what waits there, or null @param under further pages that one comes to from there */
    private record Place(PortalPage page, String icon, String count, PortalPage... under) {
        boolean holds(PortalPage here) {
            return here == page || List.of(under).contains(here);
        }
    }

    private static final List<Place> PLACES = List.of(
        new Place(PortalPage.HOME, "pi-home", null), new Place(PortalPage.CATALOG, "pi-search", null, PortalPage.PRODUCT),
        new Place(PortalPage.QUICK_ORDER, "pi-bolt", null), new Place(PortalPage.LISTS, "pi-list-check", null, PortalPage.LIST),
        new Place(PortalPage.OWN_NUMBERS, "pi-hashtag", null, PortalPage.OWN_NUMBERS_FILE),
        new Place(PortalPage.STANDING_ORDERS, "pi-sync", null, PortalPage.STANDING_ORDER, PortalPage.STANDING_NEW, PortalPage.STANDING_RUN),
        new Place(PortalPage.QUOTES, "pi-comments", null, PortalPage.QUOTE, PortalPage.QUOTE_NEW, PortalPage.QUOTE_CONTRACT),
        new Place(PortalPage.ORDERS, "pi-box", null, PortalPage.ORDER, PortalPage.ORDER_CHANGE),
        new Place(PortalPage.APPROVALS, "pi-check-square", "approvals", PortalPage.APPROVAL_RULES, PortalPage.ABSENCES, PortalPage.SUBSTITUTE_POLICIES),
        new Place(PortalPage.INVOICES, "pi-receipt", null, PortalPage.INVOICE),
        new Place(PortalPage.CONTRACTS, "pi-file-edit", null, PortalPage.CONTRACT, PortalPage.PRICE_CHANGES),
        new Place(PortalPage.BUDGETS, "pi-chart-pie", null, PortalPage.BUDGET),
        new Place(PortalPage.OPERATIONS, "pi-truck", null, PortalPage.SERVE_ORDER),
        new Place(PortalPage.STOCK, "pi-warehouse", null, PortalPage.SUBSTITUTES), new Place(PortalPage.RECEIVABLES, "pi-wallet", null),
        new Place(PortalPage.ERASURES, "pi-user-minus", null), new Place(PortalPage.SIGNALS, "pi-wave-pulse", null),
        new Place(PortalPage.PORTFOLIO, "pi-building", null, PortalPage.CLIENT, PortalPage.CLIENT_BRIEF, PortalPage.BUYING_CENTRE),
        new Place(PortalPage.CLIENT_QUOTES, "pi-comments", null, PortalPage.CLIENT_QUOTE), new Place(PortalPage.HEALTH, "pi-heart", null),
        new Place(PortalPage.JOURNEY, "pi-map", null, PortalPage.TOUCHPOINT, PortalPage.ANNOTATIONS),
        new Place(PortalPage.FRICTION, "pi-exclamation-triangle", null, PortalPage.FRICTION_KIND),
        new Place(PortalPage.SATISFACTION, "pi-star", null, PortalPage.MATRIX), new Place(PortalPage.MONEY, "pi-euro", null),
        new Place(PortalPage.ACTIONS, "pi-flag", null, PortalPage.ACTION, PortalPage.ACTION_PLAN), new Place(PortalPage.TOUCHPOINTS, "pi-list", null),
        new Place(PortalPage.NOTES, "pi-pencil", null), new Place(PortalPage.SHEETS, "pi-file-import", null),
        new Place(PortalPage.LOG, "pi-share-alt", null, PortalPage.LOOKS, PortalPage.COUNTS, PortalPage.TOKENS),
        new Place(PortalPage.FOREIGN_LOGS, "pi-clone", null), new Place(PortalPage.VOCABULARY, "pi-book", null),
        new Place(PortalPage.HELP, "pi-question-circle", null));

    /** The entries of the navigation under which a page lies. */
    static List<PortalPage> entriesOf(PortalPage page) {
        return PLACES.stream().filter(place -> place.holds(page)).map(Place::page).toList();
    }

    @PostConstruct
    void look() {
        FacesContext faces = FacesContext.getCurrentInstance();
        here = faces == null || faces.getViewRoot() == null ? null
            : PortalPage.at(faces.getViewRoot().getViewId()).orElse(null);
    }

    /**
     * Looking for the pressed button asks for the navigation too; what the person does then is not done yet. And when it
     * failed, nothing around the page is shown anew.
     */
    private Count count(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean shown = faces == null || !faces.isPostback()
            || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !RuleViolationHandler.hasFailed(faces);
        return shown ? counts.of(name) : Count.NONE;
    }

    public boolean isSignedIn() {
        return person.isSignedIn();
    }

    public boolean isDemo() {
        return DemoLoader.isWanted();
    }

    public String getPersonName() {
        return person.name();
    }

    /** Null for the supplier's people. */
    public String getAccountName() {
        return person.accountName();
    }

    public String getRoleLabel() {
        Persona persona = actor.get().persona();
        return persona == null ? null : "persona." + persona;
    }

    public String getInitials() {
        return Stream.of(person.name().split("\\s+")).limit(2).map(word -> word.substring(0, 1)).reduce("", String::concat);
    }

    public boolean isBuying() {
        return actor.get().may(PortalPage.CART.permission());
    }

    public boolean isSearching() {
        return actor.get().may(PortalPage.CATALOG.permission());
    }

    public int getCartCount() {
        return count("cart").number();
    }

    public BigDecimal getCartTotal() {
        return count("cart").total();
    }

    public int getAlertCount() {
        return count("alerts").number();
    }

    public List<Item> getItems() {
        return PLACES.stream().filter(place -> actor.get().may(place.page().permission())).map(this::item).toList();
    }

    private Item item(Place place) {
        boolean onlyLooking = place.page() == PortalPage.CATALOG && !isBuying();
        return new Item(onlyLooking ? "nav.articles" : "nav." + place.page().name().toLowerCase(Locale.ROOT), place.page().path(), place.icon(),
            place.holds(here), place.count() == null ? 0 : count(place.count()).number());
    }
}
