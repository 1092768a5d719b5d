package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** So many articles are no list that anybody counts. */
public class ListTooLong extends BusinessRuleViolation {
    public ListTooLong(int most) {
        super("list-too-long", most);
    }
}
