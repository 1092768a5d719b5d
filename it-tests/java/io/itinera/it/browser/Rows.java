package io.itinera.it.browser;

import io.itinera.it.Portal;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the portal's database says, read past the portal. */
final class Rows {
    private final Portal portal;

    Rows(Portal portal) {
        this.portal = portal;
    }

    /** All rows as texts, in the order of the columns; null stays null. */
    List<List<String>> all(String sql, Object... arguments) {
        try (Connection connection = portal.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows that no page can change, to prepare a situation. */
    int change(String sql, Object... arguments) {
        try (Connection connection = portal.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only row. */
    List<String> row(String sql, Object... arguments) {
        List<List<String>> rows = all(sql, arguments);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows instead of one: " + sql + " " + List.of(arguments));
        }
        return rows.get(0);
    }

    String text(String sql, Object... arguments) {
        return row(sql, arguments).get(0);
    }

    long number(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    BigDecimal amount(String sql, Object... arguments) {
        return new BigDecimal(text(sql, arguments));
    }

    /** Part numbers and quantities of what the person has in the cart. */
    List<List<String>> inCart(String email) {
        return all("select a.part_number, l.quantity from ordering.cart_line l join catalog.article a on a.id = l.article_id"
            + " join ordering.cart c on c.id = l.cart_id join accounts.person p on p.id = c.person_id where c.status = 'OPEN' and p.email = ?", email);
    }

    /** The first column of all rows. */
    List<String> texts(String sql, Object... arguments) {
        return all(sql, arguments).stream().map(row -> row.get(0)).toList();
    }

    /** How often each touchpoint about this thing was recorded with this outcome. */
    Map<String, Long> touchpoints(String objectType, String objectId, String outcome) {
        Map<String, Long> counts = new TreeMap<>();
        all("select t.type, count(*) from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where o.object_type = ? and o.object_id = ? and t.outcome = ? group by t.type", objectType, objectId, outcome)
            .forEach(row -> counts.put(row.get(0), Long.valueOf(row.get(1))));
        return counts;
    }

    /** As {@link #touchpoints(String, String, String)} of what went well. */
    Map<String, Long> touchpoints(String objectType, String objectId) {
        return touchpoints(objectType, objectId, "COMPLETED");
    }
}
