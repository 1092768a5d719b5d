package io.itinera.platform.web;

import io.itinera.shared.NoSuchRecord;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/**
 * What the button that was pressed names with its {@code f:param}. A list that is read anew for each request may have changed since it
 * was shown, and a row's place says nothing then.
 */
public final class Pressed {
    private Pressed() {
    }

    /** Empty when the request names nothing, as none does that a page of the portal sends. */
    public static Optional<String> text(String parameter) {
        return Optional.ofNullable(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(parameter));
    }

    /** @throws NoSuchRecord when the request names no number */
    public static long id(String parameter) {
        try {
            return Long.parseLong(text(parameter).orElseThrow(NoSuchRecord::new));
        } catch (NumberFormatException forged) {
            throw new NoSuchRecord();
        }
    }
}
