package io.itinera.workspace.web;

import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Short help on what the person can do here, and on nothing else. */
@Named
@RequestScoped
public class HelpView {
    @Inject CurrentActor actor;

    /** One thing people ask about. @param name {@code workspace.help.<name>} begins its messages */
    public record Topic(String name, String icon, PortalPage page) {
        public String getHref() {
            return page.path();
        }
    }

    private static final List<Topic> TOPICS = List.of(
        new Topic("order", "pi-shopping-cart", PortalPage.CART), new Topic("approve", "pi-check-square", PortalPage.APPROVALS),
        new Topic("follow", "pi-box", PortalPage.ORDERS), new Topic("pay", "pi-receipt", PortalPage.INVOICES),
        new Topic("renew", "pi-file-edit", PortalPage.CONTRACTS), new Topic("serve", "pi-truck", PortalPage.OPERATIONS),
        new Topic("stock", "pi-warehouse", PortalPage.STOCK), new Topic("clients", "pi-building", PortalPage.PORTFOLIO),
        new Topic("journey", "pi-map", PortalPage.JOURNEY), new Topic("friction", "pi-exclamation-triangle", PortalPage.FRICTION),
        new Topic("alerts", "pi-bell", PortalPage.ALERTS));

    public List<Topic> getTopics() {
        return TOPICS.stream().filter(topic -> actor.get().may(topic.page().permission())).toList();
    }
}
