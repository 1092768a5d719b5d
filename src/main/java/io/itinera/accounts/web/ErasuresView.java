package io.itinera.accounts.web;

import io.itinera.accounts.boundary.ErasePerson;
import io.itinera.accounts.boundary.ErasureRow;
import io.itinera.accounts.boundary.ReadErasures;
import io.itinera.accounts.boundary.ReceiptRow;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who asks to be erased, and the receipts of those who were; one of them at full length. */
@Named
@RequestScoped
public class ErasuresView {
    private static final String REQUEST = "request";

    @Inject ReadErasures readErasures;
    @Inject ErasePerson erasePerson;
    @Inject Fmt fmt;
    private List<ErasureRow> waiting;
    private List<ReceiptRow> receipts;
    private String number;

    /** Whom the pressed button names. */
    public void erase() {
        long request = Pressed.id(REQUEST);
        erasePerson.erase(request);
        waiting = null;
        receipts = null;
        number = getReceipts().stream().filter(receipt -> receipt.id() == request).findFirst().orElseThrow().number();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text("accounts.erasures.done", number)));
    }

    /** Asked for before the pressed button is looked for. */
    public List<ErasureRow> getWaiting() {
        if (waiting == null) {
            waiting = readErasures.waiting();
        }
        return waiting;
    }

    public List<ReceiptRow> getReceipts() {
        if (receipts == null) {
            receipts = readErasures.receipts();
        }
        return receipts;
    }

    /** The one whose number the address names; null for none. */
    public ReceiptRow getReceipt() {
        return getReceipts().stream().filter(receipt -> receipt.number().equals(number)).findFirst().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
