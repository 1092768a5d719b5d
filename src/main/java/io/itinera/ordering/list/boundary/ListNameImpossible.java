package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A list needs a name that fits on its page. */
public class ListNameImpossible extends BusinessRuleViolation {
    public ListNameImpossible(int longest) {
        super("list-name-impossible", longest);
    }
}
