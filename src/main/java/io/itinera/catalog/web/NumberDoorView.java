package io.itinera.catalog.web;

import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.gs1.ScannedPack;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PageSeen;
import io.itinera.shared.touchpoint.PageSeen.Ending;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.work.SearchRow;
import io.itinera.shared.work.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Whoever types the number of one thing into the search box wants to see that thing and no list. */
@RequestScoped
public class NumberDoorView {
    private static final Pattern RECORD_NUMBER = Pattern.compile("[A-Za-z]{1,3}-?\\d[\\d-]{0,24}");

    @Inject @Any Instance<SearchSource> sources;
    @Inject CurrentActor actor;
    @Inject Event<PageSeen> seen;

    /** The page of the one article or record that the words number; null when they number none or several. */
    String linkTo(String words, String partNumber) {
        if (partNumber != null) {
            String scan = ScannedPack.gtin(words) == null ? "" : "&scan=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
            return PortalPage.PRODUCT.path() + "?number=" + partNumber + scan;
        }
        if (!RECORD_NUMBER.matcher(words).matches()) {
            return null;
        }
        Actor asking = actor.get();
        List<SearchRow> records = sources.stream().flatMap(source -> source.find(asking, words).stream()).toList();
        return records.size() == 1 ? records.get(0).link() : null;
    }

    /** The catalogue itself is not shown, but it was searched, and well. */
    void foundAtOnce(ObjectRef words) {
        seen.fire(new PageSeen(PortalPage.CATALOG, PortalTouchpoint.CATALOG_SEARCHED, List.of(words), Ending.SHOWN, null, 0));
    }
}
