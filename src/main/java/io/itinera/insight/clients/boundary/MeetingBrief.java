package io.itinera.insight.clients.boundary;

import io.itinera.insight.clients.boundary.PortfolioRow.Client;
import io.itinera.insight.loop.boundary.OpenCaseRow;
import io.itinera.insight.outside.boundary.FollowUpRow;
import io.itinera.shared.work.AccountBriefRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What somebody needs to know five minutes before a meeting: what happened at the hospital since the last one.
 *
 * @param contacts  the last times that we visited or called, the newest first
 * @param frictions what the hospital met, the most frequent first
 * @param calls     in which they called us, with what had gone wrong before
 * @param contracts what was asked and answered about contracts and quotes
 * @param answers   what its people said, with who said it
 * @param today     how things stand now, by section
 */
public record MeetingBrief(Client client, Since since, List<Contact> contacts, Business business, List<Friction> frictions,
                           List<TimelineRow> calls, List<TimelineRow> contracts, List<ClientSheet.Said> answers,
                           Map<String, List<AccountBriefRow>> today, Waiting waiting, People people) {
    /** How much of each list stands on the page. */
    public static final int SHOWN = 5;

    /**
     * Since when.
     *
     * @param contact from which it is reckoned; null for a day that was chosen, or where there was none
     * @param chosen  whether somebody chose the day
     */
    public record Since(Instant from, LocalDate day, Contact contact, boolean chosen) {
    }

    /** A visit or a call of ours. @param meeting false for a call of the last days, which fixes a date rather than stands for a visit */
    public record Contact(Instant at, LocalDate day, String name, boolean meeting) {
    }

    /** How often since then, and in the stretch of equal length before. */
    public record Count(long times, long before) {
    }

    /** What was bought and how it came. Nobody is told apart in it. */
    public record Business(Count orders, BigDecimal value, BigDecimal valueBefore, Count cancelled, Count declined, Count delivered, Count late,
                           Count shortOf, Count returned, Count disputed) {
        /** Whether anything came late or short, or was sent back or disputed. */
        public boolean isTroubled() {
            return late.times() + shortOf.times() + returned.times() + disputed.times() > 0;
        }
    }

    /** Something that was refused, failed or led to nothing. */
    public record Friction(String type, String outcome, String reason, String sentence, long times, Instant last) {
    }

    /** What is still to be done. */
    public record Waiting(List<OpenCaseRow> cases, List<FollowUpRow> followUps) {
        public boolean isNothing() {
            return cases.isEmpty() && followUps.isEmpty();
        }
    }

    /** Who has not come for longer than usual, and who came for the first time since then. */
    public record People(List<BuyingCentre.Person> silent, List<BuyingCentre.Person> newcomers) {
        public boolean isNothing() {
            return silent.isEmpty() && newcomers.isEmpty();
        }
    }
}
