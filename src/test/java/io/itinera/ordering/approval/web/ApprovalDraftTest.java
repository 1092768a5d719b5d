package io.itinera.ordering.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.boundary.OrderLineRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an approver sees of an order")
class ApprovalDraftTest {
    @Test
    @DisplayName("ORD-22.1 the dearest lines are seen at once, equal ones as they were ordered, and the others lie one touch away")
    void showsTheDearestLinesFirst() {
        ApprovalDraft draft = new ApprovalDraft(order(line(1, 2, "35.50"), line(2, 8, "7.57"), line(3, 1, "71.00"), line(4, 605, "10.12"), line(5, 1, "98.50")));

        assertThat(draft.getFirst()).extracting(line -> line.getRow().lineNo()).containsExactly(4, 5, 1);
        assertThat(draft.getRest()).extracting(line -> line.getRow().lineNo()).containsExactly(3, 2);
    }

    @Test
    @DisplayName("ORD-22.1 what was left out stays left out when the order is read again")
    void keepsWhatWasLeftOut() {
        ApprovalCaseRow order = order(line(1, 1, "1.00"), line(2, 1, "2.00"));
        ApprovalDraft draft = new ApprovalDraft(order);
        draft.getFirst().get(0).setTaken(false);

        draft.look(order);

        assertThat(draft.leftOut()).containsExactly(2);
    }

    private static ApprovalCaseRow order(OrderLineRow... lines) {
        return new ApprovalCaseRow(null, List.of(lines), "Buyer", "Site", "1900", null, null, null, null);
    }

    private static OrderLineRow line(int number, int quantity, String price) {
        return new OrderLineRow(number, 1, number, number, "IT-" + number, "Article " + number, "UNIT", quantity, new BigDecimal(price), null, 0, 0, 0, 0, 0,
            null, null, null, 0, false, false);
    }
}
