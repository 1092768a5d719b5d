package io.itinera.workspace.web;

import io.itinera.shared.access.PortalPage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Whatever the person did may have changed the figures in the navigation: they are counted again on the next page,
 * unless the deed itself has told what it changed.
 */
public class OwnDoing implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing has been done yet.
    }

    /** Also when the answer is a redirect, which shows no navigation; opening an alert from a letter is a deed by GET. */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean alerts = faces.getViewRoot() != null && faces.getViewRoot().getViewId().startsWith(PortalPage.ALERTS.path());
        if (faces.isPostback() || alerts) {
            CDI.current().select(ShellCounts.class).get().afterDeed(CDI.current().select(ToldCounts.class).get().all());
        }
    }
}
