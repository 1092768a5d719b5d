package io.itinera.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test can set; it runs with the system's until then. */
public class TestClock extends Clock {
    private volatile Instant fixed;

    public void setTo(Instant moment) {
        fixed = moment;
    }

    public void advance(Duration duration) {
        fixed = instant().plus(duration);
    }

    /** Runs with the system's clock again. */
    public void release() {
        fixed = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return fixed == null ? Clock.systemUTC().instant() : fixed;
    }
}
