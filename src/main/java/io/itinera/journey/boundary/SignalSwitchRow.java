package io.itinera.journey.boundary;

import java.time.Instant;

/**
 * Whether browsers tell.
 *
 * @param changedAt since when; null as long as nobody changed it
 * @param changedBy which role said so; null likewise
 * @param keepDays  for how long it is kept what they tell
 */
public record SignalSwitchRow(boolean isOn, Instant changedAt, String changedBy, int keepDays) {
}
