package io.itinera.insight.satisfaction.boundary;

/** What somebody said in their own words. @param who the name under which analysts see the person, never their own */
public record SaidRow(AnswerRow answer, String who) {
}
