package io.itinera.platform.web;

import java.util.HashMap;
import java.util.Map;

/** How a status looks: its tone, and how far it has come on the way from ordered to received. */
final class StatusWords {
    private static final Map<String, String> TONES = new HashMap<>();
    private static final Map<String, Double> STEPS = new HashMap<>();

    static {
        tone("good", "CONFIRMED DELIVERED RECEIVED PAID ACTIVE APPROVED ACCEPTED AGREED MATCHED RESOLVED RENEWED COMPLETED ACKNOWLEDGED"
            + " IN_STOCK SENT DONE CLOSED WON EFFECTIVE OK AVAILABLE IN_FORCE WORKED CREDITED");
        tone("busy", "SUBMITTED SHIPPED PARTLY_SHIPPED PARTIALLY_SHIPPED IN_PROGRESS PROCESSING OPEN ISSUED RUNNING IN_TRANSIT"
            + " DESPATCHED DISPATCHED QUOTED NEGOTIATING STARTED NEW ORDERED RECEIVED_PARTLY PARTLY_RECEIVED PARTLY_DELIVERED"
            + " PARTLY_CONFIRMED");
        tone("wait", "AWAITING_APPROVAL PENDING BACKORDERED DUE EXPIRING IN_NOTICE REQUESTED WAITING QUEUED LOW LOW_STOCK CHANGED"
            + " ON_HOLD PROPOSED REVIEW UNDER_REVIEW DUE_SOON LAPSING WARNING RENEWAL_DUE AWAITING ASKED AWAITED PAUSED");
        tone("bad", "REJECTED CANCELLED OVERDUE LAPSED EXPIRED DISPUTED FAILED SHORT WITHDRAWN BLOCKED OUT_OF_STOCK RECALLED DAMAGED"
            + " LOST TERMINATED LATE CRITICAL BREACHED ERROR MISMATCH DECLINED REFUSED QUARANTINED"
            + " UNANSWERED MISSED");
        step(4, "RECEIVED DELIVERED INVOICED PAID CLOSED COMPLETED");
        step(3.5, "PARTLY_RECEIVED PARTLY_DELIVERED");
        step(3, "SHIPPED IN_TRANSIT");
        step(2.5, "PARTLY_SHIPPED PARTIALLY_SHIPPED");
        step(2, "CONFIRMED BACKORDERED");
        step(1.5, "PARTLY_CONFIRMED");
        step(1, "ORDERED SUBMITTED SENT APPROVED");
    }

    private StatusWords() {
    }

    /** What stands after the last point: {@code order.SHIPPED} is SHIPPED. Empty for null. */
    static String code(Object status) {
        String text = status == null ? "" : status.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    static String tone(String code) {
        return TONES.getOrDefault(code, "none");
    }

    /** From 0, not even ordered, to 4, received; a half when it is partly done. */
    static double step(String code) {
        return STEPS.getOrDefault(code, 0.0);
    }

    private static void tone(String tone, String codes) {
        for (String code : codes.split(" ")) {
            TONES.put(code, tone);
        }
    }

    private static void step(double rank, String codes) {
        for (String code : codes.split(" ")) {
            STEPS.put(code, rank);
        }
    }
}
