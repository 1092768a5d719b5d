package io.itinera.journey.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** People read the portal in three languages: whatever is said is said in all of them. */
public class WordsMissing extends BusinessRuleViolation {
    private final String input;

    /** @param what {@code name} or {@code text}; the input is that and the first language that is not there */
    public WordsMissing(String what, Names words) {
        super("words-missing");
        this.input = what + (words.spanish() == null ? "Spanish" : words.english() == null ? "English" : "French");
    }

    @Override
    public String input() {
        return input;
    }
}
