package io.itinera.platform.web;

import java.time.ZoneId;
import java.util.Locale;

/** The person of this request, as far as every page shows and respects them; the accounts feature knows. */
public interface PersonView {
    /** Never null: the person's language, or the best of the browser's among those the portal speaks. */
    Locale locale();

    /** Never null: the person's zone, or the supplier's before sign-in. */
    ZoneId zone();

    boolean isSignedIn();

    /** Null before sign-in. */
    String name();

    /** Null for the supplier's people. */
    String accountName();

    /** The currency of the person's account. */
    String currency();
}
