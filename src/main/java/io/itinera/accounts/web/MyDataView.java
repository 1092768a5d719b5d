package io.itinera.accounts.web;

import io.itinera.accounts.boundary.AllowRecording;
import io.itinera.accounts.boundary.AskErasure;
import io.itinera.accounts.boundary.MyDataRow;
import io.itinera.accounts.boundary.ObjectToRecording;
import io.itinera.accounts.boundary.ShowMyData;
import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.accounts.boundary.WithdrawErasure;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is kept about whoever reads, and what they can do about it. */
@Named
@RequestScoped
public class MyDataView {
    @Inject ShowMyData showMyData;
    @Inject ObjectToRecording objectToRecording;
    @Inject AllowRecording allowRecording;
    @Inject AskErasure askErasure;
    @Inject WithdrawErasure withdrawErasure;
    @Inject WhoIsHere who;
    @Inject Fmt fmt;
    private MyDataRow data;

    public void object() {
        objectToRecording.object();
        done("accounts.data.objected");
    }

    public void allow() {
        allowRecording.allow();
        done("accounts.data.allowed");
    }

    public void askErasure() {
        askErasure.ask();
        done("accounts.data.erasure.asked");
    }

    public void withdrawErasure() {
        withdrawErasure.withdraw();
        done("accounts.data.erasure.withdrawn");
    }

    private void done(String sentence) {
        who.lookAgain();
        data = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text(sentence)));
    }

    /** Asked for before the pressed button is looked for: which of them is there depends on it. */
    public MyDataRow getData() {
        if (data == null) {
            data = showMyData.mine();
        }
        return data;
    }
}
