package io.itinera.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;

/** Gives {@code @Transactional} its meaning without a server, at the place in the order that the server uses. */
final class TestTransactions {
    private static final int PLACE = Interceptor.Priority.PLATFORM_BEFORE + 200;

    private TestTransactions() {
    }

    /** Joins the transaction under way or begins one. */
    @Transactional
    @Interceptor
    @Priority(PLACE)
    public static class Joining implements Serializable {
        @Inject transient TestPersistence persistence;

        @AroundInvoke
        public Object around(InvocationContext call) throws Exception {
            return persistence.required(call::proceed);
        }
    }

    /** Begins a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(PLACE)
    public static class Alone implements Serializable {
        @Inject transient TestPersistence persistence;

        @AroundInvoke
        public Object around(InvocationContext call) throws Exception {
            return persistence.requiresNew(call::proceed);
        }
    }
}
