package io.itinera.accounts.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link OpenSessions} what the server does. */
@WebListener
public class SessionListener implements HttpSessionListener {
    @Inject OpenSessions sessions;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.opened(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
