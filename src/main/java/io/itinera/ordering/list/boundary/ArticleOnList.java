package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An article stands on a list once. */
public class ArticleOnList extends BusinessRuleViolation {
    public ArticleOnList(String partNumber, int place) {
        super("article-on-list", partNumber, place);
    }
}
