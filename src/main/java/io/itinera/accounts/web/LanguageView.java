package io.itinera.accounts.web;

import io.itinera.accounts.boundary.ChooseLanguage;
import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.platform.web.PersonView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The switch of language on every page. */
@Named
@RequestScoped
public class LanguageView {
    @Inject ChooseLanguage chooseLanguage;
    @Inject WhoIsHere who;
    @Inject PersonView person;

    public List<String> getLanguages() {
        return List.of("es", "en", "fr");
    }

    public String getCurrent() {
        return person.locale().getLanguage();
    }

    /** Kept with the person once signed in, for the session before that. */
    public void speak(String language) {
        if (who.isSignedIn()) {
            chooseLanguage.choose(language);
        } else if (ChooseLanguage.LANGUAGES.contains(language)) {
            who.speak(language);
        }
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Locale.forLanguageTag(language));
    }
}
