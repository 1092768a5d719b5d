package io.itinera.ordering.quote.boundary;

import java.util.List;
import java.util.Map;

/** Some quotes of many. @param names of those who asked, or of the hospitals for the supplier's people, by id */
public record QuotePage(List<QuoteRow> rows, long total, Map<Long, String> names) {
}
