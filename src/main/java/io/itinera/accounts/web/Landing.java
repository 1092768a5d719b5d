package io.itinera.accounts.web;

import io.itinera.shared.access.PortalPage;

/** Where somebody goes after signing in: to the page of the portal they had asked for, or home; never outside. */
final class Landing {
    static final String DOOR = PortalPage.SIGN_IN.path();

    private Landing() {
    }

    /** @param wanted path and query within the portal, as asked for before; anything else leads home */
    static String after(String wanted) {
        boolean own = wanted != null && !wanted.contains("\r") && !wanted.contains("\n") && !wanted.contains("\\")
            && PortalPage.at(wanted.split("\\?", 2)[0]).filter(page -> page != PortalPage.SIGN_IN).isPresent();
        return own ? wanted : PortalPage.HOME.path();
    }
}
