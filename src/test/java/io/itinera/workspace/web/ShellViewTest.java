package io.itinera.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellViewTest {
    /** Reached from the bar above every page, or no page to look at. */
    private static final Set<PortalPage> ELSEWHERE = EnumSet.of(PortalPage.CART, PortalPage.ALERTS, PortalPage.MY_DATA, PortalPage.MY_DATA_FILE, PortalPage.INVOICE_PDF, PortalPage.JOURNEY_PDF,
        PortalPage.JOURNEY_PICTURE);

    @ParameterizedTest
    @EnumSource(PortalPage.class)
    @DisplayName("one entry of the navigation says where a page lies, and none where it lies beside them all")
    void saysWhereAPageLies(PortalPage page) {
        boolean isBeside = ELSEWHERE.contains(page) || page.permission() == Permission.ENTER;
        assertThat(ShellView.entriesOf(page)).hasSize(isBeside ? 0 : 1);
    }
}
