package io.itinera.shared;

import io.itinera.shared.touchpoint.ObjectRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * A refusal: a rule of the business says no. It carries a stable code and arguments, never a sentence; each face of
 * the portal translates it once, and the code is the outcome of the touchpoint. Subclasses are named by the broken rule.
 */
public abstract class BusinessRuleViolation extends RuntimeException {
    private final String code;
    private final transient List<Object> arguments;

    /** @param code lower case words with hyphens; the sentence is the message {@code refusal.<code>} */
    protected BusinessRuleViolation(String code, Object... arguments) {
        super(code + " " + List.of(arguments), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The objects the refusal is about, beside those the use case names. */
    public List<ObjectRef> about() {
        return List.of();
    }

    /** The name of the input whose value was refused, where one alone is to blame; null otherwise. */
    public String input() {
        return null;
    }

    /** Whether the same will be possible in a moment: it is not what was asked for, but when. */
    public boolean isPassing() {
        return false;
    }

    /** The money that was at stake, or null where none was. */
    public BigDecimal atStake() {
        return null;
    }
}
