package io.itinera.journey.control;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.persistence.OptimisticLockException;

/** Finds the refusal inside what containers wrap around it. */
final class Failures {
    private static final int DEEPEST = 12;

    private Failures() {
    }

    /** The refusal behind the failure, or null when it is a fault of ours. */
    static BusinessRuleViolation refusal(Throwable failure) {
        Throwable t = failure;
        for (int depth = 0; t != null && depth < DEEPEST; depth++) {
            if (t instanceof BusinessRuleViolation violation) {
                return violation;
            }
            if (t instanceof OptimisticLockException) {
                return new ChangedMeanwhile();
            }
            t = t.getCause();
        }
        return null;
    }
}
