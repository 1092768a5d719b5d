package io.itinera.journey.control;

import io.itinera.journey.entity.Outcome;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UnexpectedFailure;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands outside the transaction of a recorded use case: starts the touchpoint, and writes it when the step was
 * refused or failed. The touchpoint of a success is written inside, by {@link RecordsSuccessInterceptor}.
 */
@Records(PortalTouchpoint.HOME_VIEWED)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class RecordsInterceptor implements Serializable {
    private static final Logger LOG = Logger.getLogger(RecordsInterceptor.class.getName());

    @Inject Recorder recorder;
    @Inject Clock clock;

    /** Outside of everything else, so that it also sees a commit that failed and a caller who was not permitted. */
    @AroundInvoke
    public Object record(InvocationContext call) throws Exception {
        Records records = call.getMethod().getAnnotation(Records.class);
        if (records == null || CurrentStep.running() != null) {
            return call.proceed();
        }
        Step step = new Step(records.value(), clock.instant(), about(call.getMethod(), call.getParameters()));
        CurrentStep.begin(step);
        try {
            return call.proceed();
        } catch (Exception e) {
            CurrentStep.end();
            throw recordEnd(step, e);
        } finally {
            CurrentStep.end();
        }
    }

    /** Records the unhappy end and says what to throw: the refusal as it is, a failure of ours under its reference. */
    private RuntimeException recordEnd(Step step, Exception failure) {
        BusinessRuleViolation refusal = Failures.refusal(failure);
        if (refusal != null) {
            if (refusal instanceof NoSuchRecord) {
                step.concernsNothing();
            }
            refusal.about().forEach(step::concerns);
            step.atStake(refusal.atStake());
            write(step, Outcome.REJECTED, refusal.code());
            return refusal;
        }
        String reference = UnexpectedFailure.newReference();
        LOG.log(Level.SEVERE, step.type() + " failed, reference " + reference, failure);
        step.concerns(ObjectRef.subject(ObjectType.ERROR, reference));
        write(step, Outcome.FAILED, "error");
        return new UnexpectedFailure(reference, failure);
    }

    private void write(Step step, Outcome outcome, String reason) {
        try {
            recorder.ended(step, outcome, reason);
        } catch (RuntimeException unwritten) {
            LOG.log(Level.SEVERE, "touchpoint of " + step.type() + " could not be written", unwritten);
        }
    }

    private static List<ObjectRef> about(Method method, Object[] arguments) {
        List<ObjectRef> refs = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            add(refs, parameters[i].getAnnotation(About.class), arguments[i]);
            if (arguments[i] instanceof Record request) {
                addComponents(refs, request);
            }
        }
        return refs;
    }

    private static void addComponents(List<ObjectRef> refs, Record request) {
        for (RecordComponent component : request.getClass().getRecordComponents()) {
            About about = component.getAnnotation(About.class);
            if (about != null) {
                try {
                    add(refs, about, component.getAccessor().invoke(request));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void add(List<ObjectRef> refs, About about, Object value) {
        if (about != null && value != null) {
            refs.add(ObjectRef.subject(about.value(), value));
        }
    }
}
