package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDatesTest {
    private static final Path DEMO = Path.of("db/demo");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Instant LAST = Instant.parse("2026-01-14T06:30:00Z");

    @ParameterizedTest
    @DisplayName("at whatever hour the demo is loaded, its last day is today and nothing of it lies ahead")
    @ValueSource(strings = {"00:00:00", "00:00:01", "03:20:00", "06:29:59", "06:30:00", "12:00:00", "23:59:59"})
    void endsNow(String hour) {
        Instant now = Instant.parse("2026-11-28T" + hour + "Z");
        DemoDates dates = DemoDates.moving(LAST, now);
        List<Instant> moved = Stream.of("2026-01-13T23:59:59Z", "2026-01-14T00:00:00Z", "2026-01-14T05:00:00Z", "2026-01-14T05:00:09Z",
            "2026-01-14T06:30:00Z").map(moment -> dates.instant(moment).toInstant()).toList();
        assertThat(moved).isSorted().allSatisfy(moment -> assertThat(moment).isBeforeOrEqualTo(now));
        assertThat(moved.get(0)).as("yesterday keeps its hours").isEqualTo("2026-11-27T23:59:59Z");
        assertThat(moved.get(4)).as("the last moment is of today").isAfterOrEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(dates.day("2026-01-15")).as("a promised day stays tomorrow").isEqualTo("2026-11-29");
        assertThat(dates.instant("2026-01-15T08:35:00Z")).as("what is due tomorrow stays so").isEqualTo("2026-11-29T08:35:00Z");
    }

    @Test
    @DisplayName("loaded after the demo's last moment, the last day keeps its hours too")
    void keepsTheHours() {
        DemoDates dates = DemoDates.moving(LAST, Instant.parse("2026-11-28T06:30:00Z"));
        assertThat(dates.instant("2026-01-14T05:04:09.5Z")).isEqualTo("2026-11-28T05:04:09.5Z");
        assertThat(dates.instant("2026-01-14T06:04:09+01:00")).isEqualTo("2026-11-28T05:04:09Z");
    }

    @Test
    @DisplayName("no moment in the demo's files is later than the one that means now, but for when an answer to a quote is due and a budget ends")
    void filesEnd() throws IOException {
        Instant now = Instant.parse(Files.readString(DEMO.resolve("anchor.txt")).strip());
        try (Stream<Path> files = Files.list(DEMO)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv.gz")).toList()) {
                assertThat(moments(file).filter(moment -> moment.compareTo(now.toString()) > 0).collect(Collectors.toSet()))
                    .as(file.toString()).hasSize(file.endsWith("151_ordering.quote.csv.gz") || file.endsWith("141_ordering.budget.csv.gz") ? 1 : 0);
            }
        }
    }

    private static Stream<String> moments(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
            .lines().flatMap(line -> MOMENT.matcher(line).results().map(result -> result.group()));
    }
}
