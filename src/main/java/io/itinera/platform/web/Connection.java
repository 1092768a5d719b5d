package io.itinera.platform.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;

/** No API of the platform breaks off a connection; the server's own objects are asked by their names. */
final class Connection {
    private static final Logger LOG = Logger.getLogger(Connection.class.getName());

    private Connection() {
    }

    /** At once: what was written may be half of an answer, and everybody can tell. */
    static void breakOff(ServletRequest request) {
        try {
            ask(ask(ask(serversOwn(request), "getContext"), "getConnection"), "terminateSilently");
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "a connection could not be broken off", e);
        }
    }

    /** When the answer is complete. Before, the server would go on with what it takes for a request. */
    static void closeAfterwards(ServletRequest request) {
        try {
            Object own = serversOwn(request);
            Object connection = ask(ask(own, "getContext"), "getConnection");
            Class<?> listener = Class.forName("org.glassfish.grizzly.http.server.AfterServiceListener", false, own.getClass().getClassLoader());
            own.getClass().getMethod("addAfterServiceListener", listener).invoke(own, Proxy.newProxyInstance(listener.getClassLoader(),
                new Class<?>[] {listener}, (proxy, method, arguments) -> method.getName().equals("onAfterService") ? ask(connection, "closeSilently") : null));
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "a connection could not be closed", e);
        }
    }

    private static Object serversOwn(ServletRequest request) throws ReflectiveOperationException {
        Object asked = request;
        while (asked instanceof ServletRequestWrapper wrapper) {
            asked = wrapper.getRequest();
        }
        return ask(ask(asked, "getUnwrappedCoyoteRequest"), "getCoyoteRequest");
    }

    private static Object ask(Object object, String question) throws ReflectiveOperationException {
        return object.getClass().getMethod(question).invoke(object);
    }
}
