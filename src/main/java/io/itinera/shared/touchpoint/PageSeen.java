package io.itinera.shared.touchpoint;

import io.itinera.shared.access.PortalPage;
import java.util.List;

/**
 * A page was shown, or could not be.
 *
 * @param touchpoint the page's own, or the closer one that the page names (a search rather than a look at the catalogue)
 * @param about      what the page was about; empty where nothing in particular
 * @param reason     null for no particular reason; a search without result, the code of a refusal, {@code error}
 * @param serverMs   how long the portal took to make it, in milliseconds
 */
public record PageSeen(PortalPage page, PortalTouchpoint touchpoint, List<ObjectRef> about, Ending ending,
                       String reason, int serverMs) {

    /** Whether the person got the page. */
    public enum Ending { SHOWN, REFUSED, FAILED }
}
