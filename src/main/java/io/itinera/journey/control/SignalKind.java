package io.itinera.journey.control;

import io.itinera.journey.boundary.BrowserSignal;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a browser can tell, and what has to be said with it; anything else is no signal. Nothing in it has room for a sentence. */
enum SignalKind {
    RAGE("rage", PortalTouchpoint.RAGE_CLICKED, true, null),
    DEAD("dead", PortalTouchpoint.DEAD_CLICKED, true, "no-effect|no-effect-after-request"),
    LEFT("left", PortalTouchpoint.FORM_LEFT, true, null),
    ERROR("error", PortalTouchpoint.SCRIPT_FAILED, false, "[A-Z][A-Za-z]{1,39}( [A-Za-z0-9_.-]{1,40} [0-9]{1,7})?"),
    LCP("lcp", PortalTouchpoint.PAGE_PAINTED, false, null),
    INP("inp", PortalTouchpoint.PAGE_ANSWERED, false, null),
    CLS("cls", PortalTouchpoint.PAGE_SHIFTED, false, null),
    THRASH("thrash", PortalTouchpoint.MOUSE_THRASHED, true, null),
    SCROLL("scroll", PortalTouchpoint.PAGE_SCROLLED, false, null),
    BUSY("busy", PortalTouchpoint.PAGE_BLOCKED, false, null);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");
    /** Ten minutes, or a page that moved six hundred times its height. */
    private static final int LARGEST = 600_000;

    private final String code;
    private final PortalTouchpoint touchpoint;
    private final boolean isAboutElement;
    private final Pattern detail;

    SignalKind(String code, PortalTouchpoint touchpoint, boolean isAboutElement, String detail) {
        this.code = code;
        this.touchpoint = touchpoint;
        this.isAboutElement = isAboutElement;
        this.detail = detail == null ? null : Pattern.compile(detail);
    }

    /** The kind of a signal that is sound. */
    static Optional<SignalKind> of(BrowserSignal told) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(told.kind()) && kind.accepts(told)).findFirst();
    }

    private boolean accepts(BrowserSignal told) {
        boolean element = isAboutElement ? told.element() != null && NAME.matcher(told.element()).matches() : told.element() == null;
        boolean words = detail == null ? told.detail() == null : told.detail() != null && detail.matcher(told.detail()).matches();
        boolean number = measures() ? told.figure() != null && told.figure() >= 0 && told.figure() <= LARGEST : told.figure() == null;
        return element && words && number;
    }

    /** Whether it is a figure of the page rather than something a person met. */
    private boolean measures() {
        return !isAboutElement && detail == null;
    }

    /** Whether its figure is a time. */
    boolean isTime() {
        return measures() && this != CLS && this != SCROLL;
    }

    PortalTouchpoint touchpoint() {
        return touchpoint;
    }
}
