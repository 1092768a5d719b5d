package io.itinera.ordering.delivery.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import java.util.List;

/** A part of a line cannot be so, for the reason that any line could not; it says which part. */
public class PartRefused extends BusinessRuleViolation {
    private final String input;
    private final transient List<ObjectRef> about;

    /** @param index of the part, from 0 @param field of it */
    public PartRefused(int index, String field, BusinessRuleViolation why) {
        super(why.code(), why.arguments().toArray());
        input = "parts:" + index + ":" + field;
        about = why.about();
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public List<ObjectRef> about() {
        return about;
    }
}
