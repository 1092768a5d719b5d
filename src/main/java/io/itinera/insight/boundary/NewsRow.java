package io.itinera.insight.boundary;

/**
 * What has come since somebody began to look.
 *
 * @param touchpoints of hospitals
 * @param answers     to questions, among them
 * @param mishaps     among them: left unfinished, refused or failed
 * @param whole       whether those are all; there may be more where somebody has looked on for very long
 */
public record NewsRow(long touchpoints, long answers, long mishaps, boolean whole) {
}
