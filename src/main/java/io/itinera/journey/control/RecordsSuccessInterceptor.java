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
 * says that the step had been taken before.
 */
@Records(PortalTouchpoint.HOME_VIEWED)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RecordsSuccessInterceptor implements Serializable {
    @Inject Recorder recorder;

    @AroundInvoke
    public Object record(InvocationContext call) throws Exception {
        Object result = call.proceed();
        Step step = CurrentStep.running();
        if (step != null && !(result instanceof Repeated) && call.getMethod().isAnnotationPresent(Records.class)) {
            recorder.succeeded(step);
        }
        return result;
    }
}
