package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.util.List;

/** Some of the reported touchpoints cannot be taken, so none was. */
public class TouchpointsFaulty extends BusinessRuleViolation {
    private final transient List<Fault> faults;

    public TouchpointsFaulty(List<Fault> faults) {
        super("touchpoints-faulty", faults.stream().map(Fault::index).distinct().count());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
