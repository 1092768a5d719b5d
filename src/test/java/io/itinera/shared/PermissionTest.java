package io.itinera.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.shared.access.Permission;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, written down a second time: whoever changes a right changes it in two places, on purpose. */
class PermissionTest {
    @Test
    @DisplayName("ACC-5 rights by role: D director, A approver, R requester, M account manager, C analyst, O operations")
    void grantsByTable() {
        assertThat(Arrays.stream(Permission.values()).map(PermissionTest::line).collect(Collectors.joining("\n"))).isEqualTo("""
            ENTER                 D A R M C O
            USE_PORTAL            D A R M C O
            BROWSE_CATALOG        D A R M - O
            FILL_CARTS            D - R - - -
            KEEP_OWN_NUMBERS      D - - - - -
            PLACE_ORDERS          D - R - - -
            FOLLOW_ORDERS         D A R - - -
            APPROVE_ORDERS        D A - - - -
            KEEP_APPROVAL_RULES   D - - - - -
            READ_BUDGETS          D A - - - -
            KEEP_BUDGETS          D - - - - -
            KEEP_SUBSTITUTE_POLICIES D - - - - -
            RECEIVE_GOODS         D - R - - -
            READ_INVOICES         D A - M - O
            LIST_INVOICES         D A - - - -
            READ_CONTRACTS        D A - - - -
            DECIDE_RENEWALS       D - - - - -
            ANSWER_SURVEYS        D A R - - -
            SERVE_ORDERS          - - - - - O
            KEEP_STOCK_AND_PRICES - - - - - O
            RECORD_PAYMENTS       - - - - - O
            LOOK_AFTER_CLIENTS    - - - M - -
            READ_HEALTH           - - - M C -
            ANALYSE_JOURNEYS      - - - - C -
            PLAN_ACTIONS          - - - - C -
            REPORT_TOUCHPOINTS    - - - M C -
            ERASE_PEOPLE          - - - - - O
            SWITCH_SIGNALS        - - - - - O
            KEEP_TOKENS           - - - - C -
            KEEP_VOCABULARY       - - - - C -""");
    }

    @ParameterizedTest
    @DisplayName("ACC-5 whoever has not signed in may enter and nothing else; the portal may do everything")
    @EnumSource(Permission.class)
    void knowsPortalAndNobody(Permission permission) {
        assertThat(Actor.NOBODY.may(permission)).isEqualTo(permission == Permission.ENTER);
        assertThat(Actor.PORTAL.may(permission)).isTrue();
    }

    private static String line(Permission permission) {
        String letters = "DARMCO";
        return String.format("%-21s ", permission) + Arrays.stream(Persona.values())
            .map(persona -> permission.isGrantedTo(persona) ? letters.substring(persona.ordinal(), persona.ordinal() + 1) : "-")
            .collect(Collectors.joining(" "));
    }
}
