package io.itinera.insight.access.web;

import io.itinera.insight.access.boundary.LookRow;
import io.itinera.insight.access.boundary.ReadLooks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who of the supplier lately looked at the journey of the hospital that whoever reads works for. */
@Named
@RequestScoped
public class OwnLooksView {
    private static final int MOST = 20;

    @Inject ReadLooks readLooks;
    private List<LookRow> rows;

    @PostConstruct
    void load() {
        rows = readLooks.atOwnHospital(MOST);
    }

    public List<LookRow> getRows() {
        return rows;
    }
}
