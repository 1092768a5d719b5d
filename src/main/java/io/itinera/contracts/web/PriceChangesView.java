package io.itinera.contracts.web;

import io.itinera.contracts.boundary.PriceChangesPage;
import io.itinera.contracts.boundary.ReadPriceChanges;
import io.itinera.platform.web.QueryText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Which prices change for the hospital, or have changed lately, and what that means to it. */
@Named
@RequestScoped
public class PriceChangesView {
    private static final String PAST = "past";

    @Inject ReadPriceChanges changes;
    @Inject ExternalContext external;
    private boolean past;
    private int number;
    private int size;
    private PriceChangesPage found;

    @PostConstruct
    void read() {
        Map<String, String> given = external.getRequestParameterMap();
        past = PAST.equals(given.get("view"));
        number = QueryText.page(given.get("page"));
        size = QueryText.pageSize(given.get("size"));
    }

    public PriceChangesPage getFound() {
        if (found == null) {
            found = past ? changes.past(number, size) : changes.coming(number, size);
        }
        return found;
    }

    public boolean isPast() {
        return past;
    }

    public int getPage() {
        return number;
    }

    public int getSize() {
        return size;
    }
}
