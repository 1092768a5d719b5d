package io.itinera.platform.web;

import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PageSeen;
import io.itinera.shared.touchpoint.PageSeen.Ending;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What this request's page was about, told to whoever follows journeys once the page has been made. */
@Named("pageViews")
@RequestScoped
public class PageTrace {
    @Inject Event<PageSeen> seen;
    private final long startedAt = System.nanoTime();
    private final List<ObjectRef> about = new ArrayList<>();
    private PortalTouchpoint closer;
    private String reason;
    private boolean told;

    /** Called by the layout with the page's {@code about} parameter; nothing is shown for it. */
    public boolean seen(String aboutText) {
        ObjectRef ref = ObjectRef.parse(aboutText);
        if (ref != null) {
            about(ref);
        }
        return false;
    }

    public void about(ObjectRef ref) {
        if (!about.contains(ref)) {
            about.add(ref);
        }
    }

    /** The page is a closer touchpoint than its usual one: a search rather than a look at the catalogue. */
    public void isRather(PortalTouchpoint touchpoint) {
        closer = touchpoint;
    }

    public void because(String code) {
        reason = code;
    }

    /** That the page was opened is told to nobody: it may have been a program that looks at mail. */
    public void isNoStep() {
        told = true;
    }

    void shown(PortalPage page) {
        tell(page, Ending.SHOWN, reason);
    }

    /** What was asked of the page was refused before it was made. */
    public void refused(PortalPage page, String code) {
        tell(page, Ending.REFUSED, code);
    }

    void failed(PortalPage page, ObjectRef error) {
        about(error);
        tell(page, Ending.FAILED, "error");
    }

    private void tell(PortalPage page, Ending ending, String why) {
        if (!told) {
            told = true;
            int serverMs = (int) ((System.nanoTime() - startedAt) / 1_000_000);
            seen.fire(new PageSeen(page, closer == null ? page.touchpoint() : closer, List.copyOf(about), ending, why,
                serverMs));
        }
    }
}
