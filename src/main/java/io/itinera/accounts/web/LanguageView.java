package io.itinera.accounts.web;

import io.itinera.accounts.boundary.ChooseLanguage;
import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.access.PortalPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The switch of language on every page. */
@Named
@RequestScoped
public class LanguageView {
    @Inject ChooseLanguage chooseLanguage;
    @Inject WhoIsHere who;
    @Inject PersonView person;
    @Inject ExternalContext external;

    public List<String> getLanguages() {
        return List.of("es", "en", "fr");
    }

    public String getCurrent() {
        return person.locale().getLanguage();
    }

    /** Kept with the person once signed in, for the session before that; shows the same page anew. */
    public void speak(String language) throws IOException {
        if (who.isSignedIn()) {
            chooseLanguage.choose(language);
        } else if (ChooseLanguage.LANGUAGES.contains(language)) {
            who.speak(language);
        }
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        external.redirect(external.getRequestContextPath() + page() + (query == null ? "" : "?" + query));
    }

    private static String page() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return PortalPage.at(view).orElse(PortalPage.HOME).path();
    }
}
