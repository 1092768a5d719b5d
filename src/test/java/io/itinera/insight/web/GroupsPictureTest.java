package io.itinera.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.web.GroupsPicture.Point;
import io.itinera.insight.web.GroupsPicture.Rule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupsPictureTest {
    @Test
    @DisplayName("MON-1 a scale has round steps and begins at 0, unless all that is drawn would lie in its upper half")
    void hasRoundSteps() {
        assertThat(scale(0.014, 0.285)).containsExactly("0.000", "0.100", "0.200", "0.300");
        assertThat(scale(0.92, 1.07)).containsExactly("0.900", "0.950", "1.000", "1.050", "1.100");
        assertThat(scale(-3.2, 4.1)).containsExactly("-4.000", "-2.000", "0.000", "2.000", "4.000", "6.000");
        assertThat(scale(0, 0)).containsExactly("0.000", "0.001");
    }

    @Test
    @DisplayName("MON-1 what is drawn lies within the scale")
    void liesWithinItsScale() {
        assertThat(new GroupsPicture(List.of(new Point(-1, 0.014, null, ""), new Point(0, 0.3, 0.285, "")), this::written).getDots())
            .extracting(GroupsPicture.Dot::y).containsExactly("210.7", "30.0", "20.0");
    }

    private List<String> scale(double least, double most) {
        return new GroupsPicture(List.of(new Point(-1, least, most, ""), new Point(0, null, null, "")), this::written).getRules().stream().map(Rule::label).toList();
    }

    private String written(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
