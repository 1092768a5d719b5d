package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;

/** What the browser itself found, where the supplier has it tell; each signal counts. */
final class BrowserSignalDetector extends MomentDetector {
    private final String code;
    private final String type;

    BrowserSignalDetector(String code, String type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Set<String> signals() {
        return Set.of(type);
    }

    @Override
    public boolean isToldByTheEnd() {
        return type.equals("FORM_LEFT");
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("t.type = '" + type + "' and t.initiator = 'CUSTOMER'");
    }
}
