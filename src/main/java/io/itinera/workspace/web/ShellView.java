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

    private record Place(PortalPage page, String icon, String count) {
    }

    private static final List<Place> PLACES = List.of(
        new Place(PortalPage.HOME, "pi-home", null), new Place(PortalPage.CATALOG, "pi-search", null),
        new Place(PortalPage.QUICK_ORDER, "pi-bolt", null), new Place(PortalPage.LISTS, "pi-list-check", null),
        new Place(PortalPage.OWN_NUMBERS, "pi-hashtag", null),
        new Place(PortalPage.STANDING_ORDERS, "pi-sync", null),
        new Place(PortalPage.QUOTES, "pi-comments", null),
        new Place(PortalPage.ORDERS, "pi-box", null), new Place(PortalPage.APPROVALS, "pi-check-square", "approvals"),
        new Place(PortalPage.INVOICES, "pi-receipt", null), new Place(PortalPage.CONTRACTS, "pi-file-edit", null),
        new Place(PortalPage.BUDGETS, "pi-chart-pie", null),
        new Place(PortalPage.OPERATIONS, "pi-truck", null), new Place(PortalPage.STOCK, "pi-warehouse", null),
        new Place(PortalPage.RECEIVABLES, "pi-wallet", null), new Place(PortalPage.ERASURES, "pi-user-minus", null),
        new Place(PortalPage.SIGNALS, "pi-wave-pulse", null),
        new Place(PortalPage.PORTFOLIO, "pi-building", null), new Place(PortalPage.CLIENT_QUOTES, "pi-comments", null),
        new Place(PortalPage.HEALTH, "pi-heart", null),
        new Place(PortalPage.JOURNEY, "pi-map", null), new Place(PortalPage.FRICTION, "pi-exclamation-triangle", null),
        new Place(PortalPage.SATISFACTION, "pi-star", null), new Place(PortalPage.MONEY, "pi-euro", null),
        new Place(PortalPage.ACTIONS, "pi-flag", null), new Place(PortalPage.TOUCHPOINTS, "pi-list", null),
        new Place(PortalPage.NOTES, "pi-pencil", null), new Place(PortalPage.SHEETS, "pi-file-import", null),
        new Place(PortalPage.LOG, "pi-share-alt", null), new Place(PortalPage.FOREIGN_LOGS, "pi-clone", null),
        new Place(PortalPage.VOCABULARY, "pi-book", null),
        new Place(PortalPage.HELP, "pi-question-circle", null));

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
        boolean current = here != null && here.path().startsWith(place.page().path());
        boolean onlyLooking = place.page() == PortalPage.CATALOG && !isBuying();
        return new Item(onlyLooking ? "nav.articles" : "nav." + place.page().name().toLowerCase(Locale.ROOT), place.page().path(), place.icon(),
            current, place.count() == null ? 0 : count(place.count()).number());
    }
}
