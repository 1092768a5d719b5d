package io.itinera.insight.money.boundary;

/**
 * What an analyst wants to know.
 *
 * @param division of the catalogue; null unless the outcome is about one
 * @param kind     of friction; null for any, or where the experience is another one
 * @param times    how often in a month it takes to count as struck
 * @param months   how many whole months that are over are looked at, at most
 * @param segment  null for all
 */
public record MoneyQuestion(Outcome outcome, String division, Experience experience, String kind, int times, int months, String segment) {
}
