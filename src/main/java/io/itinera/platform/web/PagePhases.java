package io.itinera.platform.web;

import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.InputRefused;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Iterator;
import java.util.Optional;

/** Follows every page through its phases: tells when it has been shown, and which input it refused. */
public class PagePhases implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            CDI.current().select(PageTrace.class).get().seen(null);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.PROCESS_VALIDATIONS && faces.isValidationFailed()) {
            page(faces).ifPresent(page -> tellRefused(faces, page));
        }
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && !faces.isPostback()) {
            page(faces).ifPresent(page -> CDI.current().select(PageTrace.class).get().shown(page));
        }
    }

    static Optional<PortalPage> page(FacesContext faces) {
        return faces.getViewRoot() == null ? Optional.empty() : PortalPage.at(faces.getViewRoot().getViewId());
    }

    private static void tellRefused(FacesContext faces, PortalPage page) {
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            UIComponent component = id == null ? null : faces.getViewRoot().findComponent(id);
            if (component instanceof UIInput input && !input.isValid()) {
                CDI.current().getBeanManager().getEvent().select(InputRefused.class)
                    .fire(new InputRefused(page, input.getId(), rule(input)));
            }
        }
    }

    private static String rule(UIInput input) {
        Object submitted = input.getSubmittedValue();
        boolean empty = submitted == null || submitted.toString().isBlank();
        if (input.isRequired() && empty) {
            return "required";
        }
        return input.getConverter() != null ? "format" : "value";
    }
}
