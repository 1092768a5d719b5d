package io.itinera.contracts.control;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A contract that ends soon and that nobody has decided on. */
public record EndingContract(long id, String number, long accountId, String title, LocalDate startsOn,
                             LocalDate endsOn, BigDecimal commitment) {
}
