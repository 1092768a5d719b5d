package io.itinera.contracts.web;

import io.itinera.contracts.boundary.ContractRow;
import java.time.LocalDate;

/** How a contract stands today: its state, and its use against an even pace. */
final class ContractStanding {
    private static final double CLEARLY = 0.1;

    private ContractStanding() {
    }

    static boolean isBehind(ContractRow row, LocalDate today) {
        return row.passedShare(today) - row.consumedShare() > CLEARLY;
    }

    /** Whether the day by which the hospital should have answered has gone by. */
    static boolean isLate(ContractRow row, LocalDate today) {
        return row.noticeOn().isBefore(today);
    }

    /** How the state of a contract is coloured. */
    static String tone(ContractRow row, LocalDate today) {
        return switch (row.state(today)) {
            case "RENEWAL_DUE" -> isLate(row, today) ? "bad" : "wait";
            case "TO_RENEGOTIATE" -> "busy";
            case "LAPSING", "LAPSED" -> "bad";
            case "UPCOMING" -> "none";
            default -> "good";
        };
    }
}
