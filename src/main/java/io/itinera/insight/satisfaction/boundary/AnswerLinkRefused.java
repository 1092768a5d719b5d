package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A link of a letter leads to no question that could be answered by whoever opened it; the code says why. */
public sealed class AnswerLinkRefused extends BusinessRuleViolation {
    AnswerLinkRefused(String code) {
        super(code);
    }

    /** Changed, or of nobody who is still here. */
    public static final class Unknown extends AnswerLinkRefused {
        public Unknown() {
            super("survey-link-unknown");
        }
    }

    /** Older than it may be. */
    public static final class Ended extends AnswerLinkRefused {
        public Ended() {
            super("survey-link-ended");
        }
    }

    /** Answered or put aside before. */
    public static final class Used extends AnswerLinkRefused {
        public Used() {
            super("survey-link-used");
        }
    }

    /** Somebody else has signed in than the letter was written to. */
    public static final class OfAnother extends AnswerLinkRefused {
        public OfAnother() {
            super("survey-link-of-another");
        }
    }
}
