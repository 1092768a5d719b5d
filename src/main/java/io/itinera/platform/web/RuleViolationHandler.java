package io.itinera.platform.web;

import io.itinera.shared.AccountBoundaryCrossed;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UnexpectedFailure;
import io.itinera.shared.access.PortalPage;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.context.OmniPartialViewContext;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.csp.CspException;

/**
 * Translates, once for all pages, what a page could not do. A refusal on a page that is being used becomes a sentence
 * at the input it is about, or above the page, with everything that was typed still there; a record that does not exist
 * becomes the page that says so; an old page asks to start again; any other failure shows the reference under which the
 * log and the touchpoint keep it.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(RuleViolationHandler.class.getName());
    /** The client id of the place for messages, in WEB-INF/templates/messages.xhtml. */
    private static final String MESSAGES = "messages";
    private static final Logger SECURITY = Logger.getLogger("io.itinera.security");

    public RuleViolationHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Whether a deed has failed in this request on our side: what surrounds the page then stays as it is. */
    public static boolean hasFailed(FacesContext faces) {
        return faces.getAttributes().containsKey(RuleViolationHandler.class);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            var context = events.next().getContext();
            if (faces.getExternalContext().isResponseCommitted()) {
                LOG.log(Level.SEVERE, "failure after the answer had begun", context.getException());
            } else {
                answer(faces, context.getException(), context.getPhaseId());
            }
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        BusinessRuleViolation refusal = find(thrown, BusinessRuleViolation.class);
        if (refusal instanceof AccountBoundaryCrossed crossed) {
            SECURITY.log(Level.WARNING, "denied: account {0} asked for by person {1} at {2}", new Object[] {crossed.owner(),
                CDI.current().select(CurrentActor.class).get().get().person(), PagePhases.page(faces).orElse(null)});
        }
        boolean isOld = find(thrown, ViewExpiredException.class) != null || find(thrown, CspException.class) != null;
        if (isOld || phase == PhaseId.RESTORE_VIEW && refusal == null) {
            leaveFor(faces, PortalPage.EXPIRED, 403);
        } else if (refusal != null && isInUse(faces, phase)) {
            say(faces, inputAtFault(faces, refusal.input()), fmt().sentence("refusal." + refusal.code(), refusal.arguments()));
        } else if (refusal != null) {
            PagePhases.page(faces).ifPresent(page -> trace().refused(page, refusal.code()));
            leaveFor(faces, PortalPage.MISSING, 404);
        } else {
            fail(faces, thrown, phase);
        }
    }

    private static void fail(FacesContext faces, Throwable thrown, PhaseId phase) {
        UnexpectedFailure known = find(thrown, UnexpectedFailure.class);
        String reference = known == null ? UnexpectedFailure.newReference() : known.reference();
        if (known == null) {
            LOG.log(Level.SEVERE, "page failed, reference " + reference, thrown);
            PagePhases.page(faces).ifPresent(page -> trace().failed(page, ObjectRef.subject(ObjectType.ERROR, reference)));
        }
        if (isInUse(faces, phase)) {
            say(faces, null, fmt().text("error.unexpected", reference));
            touchNothingElse(faces);
        } else {
            faces.getExternalContext().getRequestMap().put(ErrorPage.REFERENCE, reference);
            leaveFor(faces, PortalPage.ERROR, 500, "?" + ErrorPage.PARAMETER + "=" + reference);
        }
    }

    /** A page is before the person and can be shown again with what was typed. */
    private static boolean isInUse(FacesContext faces, PhaseId phase) {
        return faces.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW
            && faces.getViewRoot() != null;
    }

    /** The id of the input beside what was pressed, which then shows what was typed as wrong; null when there is none. */
    private static String inputAtFault(FacesContext faces, String name) {
        String pressed = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        if (name == null || pressed == null) {
            return null;
        }
        String id = pressed.substring(0, pressed.lastIndexOf(UINamingContainer.getSeparatorChar(faces)) + 1) + name;
        AtomicBoolean found = new AtomicBoolean();
        faces.getViewRoot().invokeOnComponent(faces, id, (context, component) -> {
            if (component instanceof UIInput input) {
                input.setValid(false);
                input.setSubmittedValue(context.getExternalContext().getRequestParameterMap().get(id));
                found.set(true);
            }
        });
        return found.get() ? id : null;
    }

    /** @param input null for a sentence about the whole page */
    private static void say(FacesContext faces, String input, String sentence) {
        faces.addMessage(input, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The rest of the page stays as it is: reading it anew might fail as well, and what was typed would be gone. */
    private static void touchNothingElse(FacesContext faces) {
        faces.getAttributes().put(RuleViolationHandler.class, Boolean.TRUE);
        var partial = faces.getPartialViewContext();
        if (partial.isAjaxRequest()) {
            PrimeRequestContext.getCurrentInstance(faces).setIgnoreAutoUpdate(true);
            partial.getRenderIds().clear();
            partial.getRenderIds().add(MESSAGES);
        }
    }

    private static void leaveFor(FacesContext faces, PortalPage page, int status) {
        leaveFor(faces, page, status, "");
    }

    private static void leaveFor(FacesContext faces, PortalPage page, int status, String query) {
        var external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                dropWhatWasWritten(faces);
                external.redirect(external.getRequestContextPath() + page.path() + query);
            } else {
                external.responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Behind half an answer no browser would find where to go. */
    private static void dropWhatWasWritten(FacesContext faces) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            OmniPartialViewContext.getCurrentInstance(faces).resetPartialResponse();
            ((ServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
        }
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    private static PageTrace trace() {
        return CDI.current().select(PageTrace.class).get();
    }

    private static Fmt fmt() {
        return CDI.current().select(Fmt.class).get();
    }
}
