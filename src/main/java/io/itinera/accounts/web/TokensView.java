package io.itinera.accounts.web;

import io.itinera.accounts.boundary.IssueToken;
import io.itinera.accounts.boundary.ListTokens;
import io.itinera.accounts.boundary.RevokeToken;
import io.itinera.accounts.boundary.TokenRow;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/** The tokens by which programs act for a person. A new one is shown until the page is left. */
@Named
@ViewScoped
public class TokensView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @Inject ListTokens listTokens;
    @Inject IssueToken issueToken;
    @Inject RevokeToken revokeToken;
    @Inject Fmt fmt;
    private List<TokenRow> tokens;
    private String name;
    private int days = 90;
    private String issued;

    /** A length of time to choose. */
    public record Validity(int days, String label) {
    }

    public void load() {
        tokens = listTokens.mine();
    }

    public void issue() {
        issued = issueToken.issue(new IssueToken.Request(name, Duration.ofDays(days)));
        name = null;
        load();
    }

    public void revoke(TokenRow token) {
        revokeToken.revoke(token.id());
        issued = null;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text("accounts.tokens.revoked", token.name())));
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public List<Validity> getValidities() {
        return DAYS.stream().map(n -> new Validity(n, fmt.text("insight.days", n))).toList();
    }

    /** Null unless one was issued just now. */
    public String getIssued() {
        return issued;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = DAYS.contains(days) ? days : 90;
    }
}
