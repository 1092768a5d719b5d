package io.itinera.alerts.web;

import io.itinera.alerts.boundary.AlertRow;
import io.itinera.alerts.boundary.OpenAlert;
import io.itinera.alerts.boundary.ReadAlerts;
import io.itinera.platform.web.Pressed;
import io.itinera.platform.web.QueryText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the person was told: newest first, and the one that a letter led to on top. */
@Named
@RequestScoped
public class AlertsView {
    @Inject ReadAlerts readAlerts;
    @Inject OpenAlert openAlert;
    @Inject ExternalContext external;
    private Long open;
    private boolean onlyUnread;
    private int page;
    private int size;
    private AlertRow opened;
    private List<AlertRow> rows;
    private Integer total;
    private Integer unread;
    private Map<Long, String> accountNames;

    /** Before the button that was pressed is looked for in the list, which has to be the one that was shown. */
    @PostConstruct
    void read() {
        Map<String, String> asked = external.getRequestParameterMap();
        onlyUnread = "unread".equals(asked.get("show"));
        page = QueryText.page(asked.get("page"));
        size = QueryText.pageSize(asked.get("size"));
    }

    /** Comes from a letter: the alert is shown and counts as opened, the first time. */
    public void openFromLetter() {
        if (open != null) {
            openAlert.open(open);
            opened = readAlerts.one(open);
        }
    }

    /** Opens the alert that the pressed button names and goes to the page where one acts on it. */
    public void openPressed() throws IOException {
        external.redirect(external.getRequestContextPath() + openAlert.open(Pressed.id("alert")));
    }

    public AlertRow getOpened() {
        return opened;
    }

    public List<AlertRow> getRows() {
        if (rows == null) {
            rows = readAlerts.mine(onlyUnread, page, size);
        }
        return rows;
    }

    public int getTotal() {
        if (total == null) {
            total = readAlerts.count(false);
        }
        return total;
    }

    public int getUnread() {
        if (unread == null) {
            unread = readAlerts.count(true);
        }
        return unread;
    }

    public boolean isOnlyUnread() {
        return onlyUnread;
    }

    /** Empty for a hospital's own people. */
    public String accountName(long account) {
        if (accountNames == null) {
            accountNames = readAlerts.accountNames();
        }
        return accountNames.get(account);
    }

    public Long getOpen() {
        return open;
    }

    public void setOpen(Long open) {
        this.open = open;
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return size;
    }
}
