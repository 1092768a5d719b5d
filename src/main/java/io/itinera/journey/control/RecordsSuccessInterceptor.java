package io.itinera.journey.control;

import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Stands inside the transaction of a recorded use case and adds the touchpoint of its success to it, unless the result
 * says that the step had been taken before. A use case within another's step adds none.
 */
@Records(PortalTouchpoint.HOME_VIEWED)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RecordsSuccessInterceptor implements Serializable {
    @Inject Recorder recorder;

    @AroundInvoke
    public Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Records records = call.getMethod().getAnnotation(Records.class);
        if (records != null && !(result instanceof Repeated)) {
            CurrentStep.running(records.value()).ifPresent(recorder::succeeded);
        }
        return result;
    }
}
