package io.itinera.catalog.boundary;

import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.List;

/** The supplier no longer sells the article. */
public class ArticleWithdrawn extends BusinessRuleViolation {
    private final String partNumber;

    public ArticleWithdrawn(String partNumber) {
        super("article-withdrawn", partNumber);
        this.partNumber = partNumber;
    }

    public String partNumber() {
        return partNumber;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.related(ObjectType.PRODUCT, partNumber));
    }
}
