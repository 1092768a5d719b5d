package io.itinera.insight.satisfaction.boundary;

/**
 * A link by which one question can be answered without signing in.
 *
 * @param ends the second of the epoch at which it ends
 * @param sign what only this installation could have written beside the two
 */
public record AnswerLink(long survey, long ends, String sign) {
    /** The page of the portal, to which an answer may be added as {@code &a=}. */
    public String path() {
        return "/answer?q=" + survey + "&e=" + ends + "&s=" + sign;
    }
}
