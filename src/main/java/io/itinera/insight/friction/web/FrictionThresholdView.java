package io.itinera.insight.friction.web;

import io.itinera.insight.friction.boundary.ChangeThresholds;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdPreview;
import io.itinera.insight.friction.boundary.ThresholdRow;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form for from which figures on something is a kind of friction; what a change would do is shown before it is made. */
@Named
@ViewScoped
public class FrictionThresholdView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChangeThresholds changeThresholds;
    @Inject ScopeView scopeView;
    @Inject ThresholdWords words;
    @Inject Fmt fmt;
    private String kind;
    private boolean ofBrowser;
    private List<Limit> limits = List.of();
    private transient List<ThresholdRow> versions;
    private transient ThresholdPreview preview;

    /** One threshold as it is typed. */
    public static class Limit implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Threshold threshold;
        private int seen;
        private BigDecimal figure;

        Limit(ThresholdRow row) {
            threshold = row.threshold();
            seen = row.version();
            figure = new BigDecimal(row.figure().stripTrailingZeros().toPlainString());
        }

        public Threshold getThreshold() {
            return threshold;
        }

        public BigDecimal getFigure() {
            return figure;
        }

        public void setFigure(BigDecimal figure) {
            this.figure = figure;
        }
    }

    public void load(String code) {
        kind = code;
        ofBrowser = changeThresholds.isOfBrowser(code);
        versions = changeThresholds.read(code);
        limits = Threshold.of(code).stream().map(threshold -> new Limit(last(threshold))).toList();
    }

    public boolean isOfBrowser() {
        return ofBrowser;
    }

    public void look() {
        preview = null;
        preview = changeThresholds.preview(request(), scopeView.scope());
    }

    /** Whoever is told that somebody else changed it meanwhile keeps what they typed, and may then write all the same. */
    public String change() {
        preview = null;
        try {
            changeThresholds.change(request());
        } catch (ChangedMeanwhile meanwhile) {
            versions = changeThresholds.read(kind);
            limits.forEach(limit -> limit.seen = last(limit.threshold).version());
            throw meanwhile;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.threshold.changed")));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/friction-kind?faces-redirect=true&includeViewParams=true";
    }

    private ChangeThresholds.Request request() {
        return new ChangeThresholds.Request(kind, by(limit -> limit.figure), by(limit -> limit.seen));
    }

    private <T> Map<Threshold, T> by(Function<Limit, T> part) {
        Map<Threshold, T> all = new EnumMap<>(Threshold.class);
        limits.forEach(limit -> all.put(limit.threshold, part.apply(limit)));
        return all;
    }

    private ThresholdRow last(Threshold threshold) {
        return versions.stream().filter(row -> row.threshold() == threshold).findFirst().orElseThrow();
    }

    public List<Limit> getLimits() {
        return limits;
    }

    /** What was changed of the kind, and what it was at first. */
    public List<ThresholdRow> getVersions() {
        return versions;
    }

    public ThresholdPreview getPreview() {
        return preview;
    }

    /** A figure with its unit. */
    public String figure(Threshold threshold, BigDecimal figure) {
        return words.figure(threshold, figure);
    }

    /** What may be typed. */
    public String range(Limit limit) {
        return fmt.text("insight.threshold.range", words.number(limit.threshold.least()), words.figure(limit.threshold, limit.threshold.most()));
    }
}
