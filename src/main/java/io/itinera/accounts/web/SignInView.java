package io.itinera.accounts.web;

import io.itinera.accounts.boundary.SignIn;
import io.itinera.accounts.boundary.SignOut;
import io.itinera.accounts.boundary.WhoIsHere;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The door: sign in, and out. */
@Named
@RequestScoped
public class SignInView {
    @Inject SignIn signIn;
    @Inject SignOut signOut;
    @Inject WhoIsHere who;
    @Inject SessionKey sessionKey;
    @Inject OpenSessions sessions;
    @Inject CurrentActor actor;
    @Inject ExternalContext external;
    @Inject DemoSignIns demo;
    private String email;
    private String password;
    private String next;

    /** Signs in under a new session id and goes to where the person wanted to go. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        request.getSession();   // a page without state may have none yet
        request.changeSessionId();
        try {
            signIn.signIn(email, password);
        } catch (RuntimeException refused) {
            who.forget();
            throw refused;
        }
        sessions.signedIn(request.getSession(), actor.get().person());
        sessionKey.bind(request, (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + Landing.after(next));
    }

    public void signOut() throws IOException {
        signOut.signOut();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + Landing.DOOR);
    }

    public List<DemoSignIns.Row> getDemoSignIns() {
        return demo.rows();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
