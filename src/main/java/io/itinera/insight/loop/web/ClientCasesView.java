package io.itinera.insight.loop.web;

import io.itinera.insight.loop.boundary.CloseFrictionCase;
import io.itinera.insight.loop.boundary.ListFrictionCases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The cases of friction of one hospital, to be closed by its account manager. */
@Named
@ViewScoped
public class ClientCasesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ListFrictionCases listCases;
    @Inject CloseFrictionCase closeCase;
    private String account;
    private List<CaseDraft> drafts = List.of();

    /** @param code the hospital's */
    public void load(String code) {
        account = code;
        drafts = listCases.open(code).stream().map(CaseDraft::new).toList();
    }

    /** The address says what was done, as with contacts: a look of the live timeline would take a message away. */
    public String close(CaseDraft draft) {
        closeCase.close(new CloseFrictionCase.Request(account, draft.getRow().id(), draft.getDone(), draft.getSaid()));
        return "/insight/client?faces-redirect=true&account=" + account + "&said=closed";
    }

    public List<CaseDraft> getDrafts() {
        return drafts;
    }
}
