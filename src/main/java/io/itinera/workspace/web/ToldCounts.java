package io.itinera.workspace.web;

import io.itinera.shared.work.CountSource.Count;
import io.itinera.shared.work.CountTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;

/** The figures that the deed of this request has told by itself. */
@RequestScoped
public class ToldCounts {
    private final Map<String, Count> told = new HashMap<>();

    void on(@Observes CountTold known) {
        told.put(known.name(), known.count());
    }

    Map<String, Count> all() {
        return told;
    }
}
