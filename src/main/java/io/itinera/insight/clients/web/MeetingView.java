package io.itinera.insight.clients.web;

import io.itinera.insight.clients.boundary.MeetingBrief;
import io.itinera.insight.clients.boundary.MeetingBrief.Count;
import io.itinera.insight.clients.boundary.PrepareMeeting;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The one page to read, or to print, before a meeting. */
@Named
@RequestScoped
public class MeetingView {
    private static final Map<String, String> STAGES = Map.of("orders", "RECEIVE", "contracts", "RENEW", "invoices", "PAY");

    @Inject PrepareMeeting prepareMeeting;
    @Inject Fmt fmt;
    private MeetingBrief brief;
    private String account;
    private LocalDate since;

    /** Something that went wrong with deliveries, and the steps behind it. */
    public record Trouble(String label, Count count, String href) {
    }

    public void load() {
        brief = prepareMeeting.brief(account, since, fmt.getLocale());
    }

    public MeetingBrief getBrief() {
        return brief;
    }

    /** Since when, and from what that is reckoned. */
    public String getSinceWords() {
        MeetingBrief.Since from = brief.since();
        if (from.contact() != null) {
            return fmt.text("insight.meeting.since.contact", from.contact().name(), fmt.moment(from.from()));
        }
        return fmt.text(from.chosen() ? "insight.meeting.since.day" : "insight.meeting.since.none", fmt.day(from.day()));
    }

    /** Only those kinds of which there was one. */
    public List<Trouble> getTroubles() {
        MeetingBrief.Business business = brief.business();
        return List.of(trouble("late", business.late(), "ORDER_DELIVERED", "late-delivery"),
                trouble("short", business.shortOf(), "RECEIPT_CONFIRMED", "short-delivery"), trouble("returned", business.returned(), "GOODS_RETURNED", null),
                trouble("disputed", business.disputed(), "DIFFERENCE_DISPUTED", null)).stream()
            .filter(trouble -> trouble.count().times() > 0).toList();
    }

    private Trouble trouble(String kind, Count count, String step, String reason) {
        return new Trouble(fmt.text("insight.meeting.trouble." + kind, count.times()), count, steps(step, reason, null));
    }

    /** The steps behind a figure, on the timeline. */
    public String steps(String step, String reason, String outcome) {
        return timeline() + "&step=" + step + (reason == null ? "" : "&reason=" + reason) + (outcome == null || outcome.equals("COMPLETED") ? ""
            : "&outcome=" + outcome) + "&since=" + brief.since().day();
    }

    /** Where on the timeline a section of other features is told step by step. */
    public String section(String name) {
        return STAGES.containsKey(name) ? timeline() + "&stage=" + STAGES.get(name) : timeline();
    }

    /** As many as there were before, in brackets. */
    public String before(Count count) {
        return fmt.text("insight.meeting.before", fmt.count(count.before()));
    }

    public String getTimeline() {
        return timeline();
    }

    private String timeline() {
        return "/insight/client?account=" + brief.client().code();
    }

    public List<String> getSections() {
        return List.copyOf(brief.today().keySet());
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getSince() {
        return since == null ? null : since.toString();
    }

    /** What is no day is left out. */
    public void setSince(String since) {
        this.since = QueryText.day(since);
    }
}
