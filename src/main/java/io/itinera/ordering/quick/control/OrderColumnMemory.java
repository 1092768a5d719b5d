package io.itinera.ordering.quick.control;

import io.itinera.ordering.quick.boundary.OrderColumns;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.text.Fingerprint;
import io.itinera.shared.AccountId;
import io.itinera.shared.sheet.SheetColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an account's people said about the columns of their files, by the names of the columns, however they are ordered. */
@ApplicationScoped
public class OrderColumnMemory {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    public void remember(AccountId account, List<SheetColumn> columns, OrderColumns said) {
        if (SqlQuery.of("update ordering.order_columns set number_column = ?, quantity_column = ?, unit_column = ?, used_at = ?"
            + " where account_id = ? and columns_are = ?", said.number(), said.quantity(), said.unit(), clock.instant(), account.value(),
            fingerprint(columns)).update(em) == 0) {
            SqlQuery.of("insert into ordering.order_columns (account_id, columns_are, number_column, quantity_column, unit_column, used_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing", account.value(), fingerprint(columns), said.number(), said.quantity(), said.unit(),
                clock.instant()).update(em);
        }
    }

    Optional<OrderColumns> remembered(AccountId account, List<SheetColumn> columns) {
        return SqlQuery.of("select c.number_column, c.quantity_column, c.unit_column from ordering.order_columns c where c.account_id = ? and c.columns_are = ?",
            account.value(), fingerprint(columns)).rows(em).stream().findFirst().map(row -> new OrderColumns(row.text(0), row.text(1), row.text(2)));
    }

    private static String fingerprint(List<SheetColumn> columns) {
        return Fingerprint.of(columns.stream().map(SheetColumn::name).sorted().collect(Collectors.joining("\n")));
    }
}
