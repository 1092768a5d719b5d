package io.itinera.ordering.difference.web;

import io.itinera.ordering.difference.boundary.FindDisputes;
import io.itinera.ordering.difference.boundary.SettleDispute;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a hospital disputes about an order, wherever the supplier's people serve it. */
@Named
@ViewScoped
public class DisputesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FindDisputes findDisputes;
    @Inject SettleDispute settleDispute;
    @Inject Fmt fmt;
    private String orderNumber;
    private List<DisputeDraft> drafts;

    /** Read once for the page: on a postback the page may not know its number yet when the form is decoded. */
    public List<DisputeDraft> of(String order) {
        if (drafts == null) {
            orderNumber = order;
            drafts = findDisputes.ofOrder(order).stream().map(DisputeDraft::new).toList();
        }
        return drafts;
    }

    public String settle(DisputeDraft draft) {
        settleDispute.settle(orderNumber, draft.getRow().ids(), draft.getAnswer());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("difference.settled")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/delivery/serve?faces-redirect=true&number=" + orderNumber;
    }
}
