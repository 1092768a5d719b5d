package io.itinera.insight.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes scores with their interval and their number; too few answers are told as such and never scored. */
@Named
@RequestScoped
public class ScoresView {
    @Inject Fmt fmt;

    /** The score alone: a mean or points; a dash for too few. */
    public String mean(Estimate estimate) {
        return isShown(estimate) ? fmt.decimal(estimate.value()) : "–";
    }

    public String share(Estimate estimate) {
        return isShown(estimate) ? fmt.share(estimate.value()) : "–";
    }

    /** Interval and number of a mean, or how many there are when they are too few. */
    public String meanNote(Estimate estimate) {
        return isShown(estimate)
            ? fmt.text("insight.interval", fmt.decimal(estimate.low()), fmt.decimal(estimate.high()), estimate.n())
            : fewText(estimate);
    }

    public String shareNote(Estimate estimate) {
        return isShown(estimate)
            ? fmt.text("insight.interval", fmt.share(estimate.low()), fmt.share(estimate.high()), estimate.n())
            : fewText(estimate);
    }

    /** A difference of means with its interval. */
    public String difference(Estimate apart) {
        return fmt.text("insight.difference", fmt.decimal(apart.value()), fmt.decimal(apart.low()), fmt.decimal(apart.high()));
    }

    /** A page that only looks for news has no estimates at hand. */
    private static boolean isShown(Estimate estimate) {
        return estimate != null && estimate.isEnough();
    }

    private String fewText(Estimate estimate) {
        return estimate == null || estimate.n() == 0 ? fmt.text("insight.nobody") : fmt.text("insight.few", estimate.n());
    }
}
