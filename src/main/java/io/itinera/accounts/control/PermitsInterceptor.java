package io.itinera.accounts.control;

import io.itinera.shared.CurrentActor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Lets nobody into a use case whose persona lacks the permission; before any transaction begins. */
@Permits(Permission.ENTER)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermitsInterceptor implements Serializable {
    @Inject CurrentActor actor;

    /** @throws NotPermitted when the actor may not */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Permits permits = call.getMethod().getAnnotation(Permits.class);
        if (permits != null && !actor.get().may(permits.value())) {
            throw new NotPermitted(permits.value());
        }
        return call.proceed();
    }
}
