package io.itinera.catalog.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import java.util.List;

/** An article and all that can stand in for it. */
public record SubstituteDeskRow(ArticleRow article, List<SubstituteRow> substitutes) {
}
