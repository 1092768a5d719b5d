package io.itinera.shared.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whoever knows something by which hospitals are told apart, beside what their accounts say; those who look at some hospitals alone ask. Without a wall of its own. */
public interface HospitalTrait {
    /** The state of a hospital's contracts. */
    String CONTRACT = "contract";
    /** How large a hospital is. */
    String SIZE = "size";
    /** From which division of the catalogue it orders most. */
    String DIVISION = "division";

    /** Which of them it is. */
    String code();

    /** Everything it can be, in the order in which it is offered. */
    List<String> values();

    /** What each of the hospitals is today; without those of which that cannot be said. */
    Map<Long, String> of(Collection<Long> hospitals);
}
