package io.itinera.catalog.number.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** What was typed cannot be a hospital's own number of an article. */
public class OwnNumberImpossible extends BusinessRuleViolation {
    private final NumberFault fault;

    /** @param what what else the sentence names */
    public OwnNumberImpossible(NumberFault fault, String own, String article, String what) {
        super(fault.code(), own, article, what);
        this.fault = fault;
    }

    public NumberFault fault() {
        return fault;
    }

    @Override
    public String input() {
        return fault.isOfArticle() ? "article" : "own";
    }
}
