package io.itinera.journey.web;

import io.itinera.journey.boundary.ReadSignalSwitch;
import io.itinera.journey.boundary.SignalSwitchRow;
import io.itinera.journey.boundary.SwitchSignalsOff;
import io.itinera.journey.boundary.SwitchSignalsOn;
import io.itinera.journey.boundary.WatchBrowsers;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether browsers tell what people suffer in them: for operations, who decide it, and for every page. */
@Named
@RequestScoped
public class SignalsView {
    private static final Logger LOG = Logger.getLogger(SignalsView.class.getName());

    @Inject ReadSignalSwitch readSignalSwitch;
    @Inject SwitchSignalsOn switchSignalsOn;
    @Inject SwitchSignalsOff switchSignalsOff;
    @Inject WatchBrowsers watchBrowsers;
    @Inject Fmt fmt;
    private SignalSwitchRow state;
    private Boolean watching;

    public void switchOn() {
        switchSignalsOn.switchOn();
        done("journey.signals.switchedOn");
    }

    public void switchOff() {
        switchSignalsOff.switchOff();
        done("journey.signals.switchedOff");
    }

    private void done(String sentence) {
        state = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text(sentence)));
    }

    /** Asked for before the pressed button is looked for: which of them is there depends on it. */
    public SignalSwitchRow getState() {
        if (state == null) {
            state = readSignalSwitch.state();
        }
        return state;
    }

    /** Whether this page brings the script. A measurement never stands in the way of a page, even of one that tells of a failure. */
    public boolean isWatching() {
        if (watching == null) {
            watching = isWanted();
        }
        return watching;
    }

    private boolean isWanted() {
        try {
            return watchBrowsers.isWanted();
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.FINE, "not known whether browsers tell", databaseAway);
            return false;
        }
    }
}
