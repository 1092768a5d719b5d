package io.itinera.insight.sheet.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.sheet.boundary.DateOrder;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times as programs write them. */
class MomentsTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @ParameterizedTest
    @DisplayName("INS-11.4 a moment is read in the order that was chosen, in the zone that was chosen unless it names its own")
    @CsvSource({"2026-01-31T08:00:00Z, YMD, 2026-01-31T08:00Z", "2026-01-31 08:00, YMD, 2026-01-31T08:00+01:00", "2026/7/1, YMD, 2026-07-01T00:00+02:00",
        "31/01/2026 08:05:09, DMY, 2026-01-31T08:05:09+01:00", "1.2.26 8:05, DMY, 2026-02-01T08:05+01:00", "1-2-2026 8.05, DMY, 2026-02-01T08:05+01:00",
        "02/01/2026 08:05, MDY, 2026-02-01T08:05+01:00", "2/1/2026 12:05 AM, MDY, 2026-02-01T00:05+01:00", "2/1/2026 1:05 p. m., MDY, 2026-02-01T13:05+01:00",
        "2026-01-31T08:00:00.250+0530, YMD, 2026-01-31T08:00:00.250+05:30", "25/10/2026 02:30, DMY, 2026-10-25T02:30+02:00"})
    void reads(String written, DateOrder order, String moment) {
        assertThat(Moments.read(written, order).in(MADRID)).isEqualTo(moment);
    }

    @ParameterizedTest
    @DisplayName("INS-11.4 what is no moment in that order is none")
    @CsvSource({"31/01/2026, MDY", "31/01/2026, YMD", "2026-01-31, DMY", "30/02/2026, DMY", "31/01/2026 25:00, DMY", "31/01-2026, DMY", "ayer, DMY",
        "2/1/2026 13:05 PM, MDY", "31/01/2026 08:00 or so, DMY", "31/01/026, DMY"})
    void refuses(String written, DateOrder order) {
        assertThat(Moments.read(written, order)).isNull();
    }

    @ParameterizedTest
    @DisplayName("INS-11.4 an hour that the clock passed over is known for one, unless it names its offset")
    @CsvSource({"29/03/2026 02:30, true", "29/03/2026 02:30+01:00, false", "29/03/2026 03:00, false", "28/03/2026 02:30, false"})
    void knowsTheGap(String written, boolean gap) {
        assertThat(Moments.read(written, DateOrder.DMY).isInGap(MADRID)).isEqualTo(gap);
    }
}
