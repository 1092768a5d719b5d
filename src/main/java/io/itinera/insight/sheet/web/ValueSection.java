package io.itinera.insight.sheet.web;

import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one field that are to be matched. Those that say themselves what they mean are only counted, and so is what nobody could look through. */
public class ValueSection implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final SheetField field;
    private final List<Choice> targets;
    private final List<ValueChoice> choices = new ArrayList<>();
    /** What was said about values that are not shown. */
    private final Map<String, String> saidBefore = new HashMap<>();
    private int exact;
    private int more;

    ValueSection(SheetField field, List<Choice> targets) {
        this.field = field;
        this.targets = targets;
    }

    /** A value, and what it means. */
    public static class ValueChoice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String written;
        private final int rows;
        private String means;

        ValueChoice(SheetValue value) {
            this.written = value.value();
            this.rows = value.rows();
            this.means = value.target();
        }

        public String getWritten() {
            return written;
        }

        public int getRows() {
            return rows;
        }

        public String getMeans() {
            return means;
        }

        public void setMeans(String means) {
            this.means = means;
        }
    }

    void add(SheetValue value) {
        if (value.exact()) {
            exact++;
        } else if (choices.size() < SHOWN) {
            choices.add(new ValueChoice(value));
        } else if (value.target() == null) {
            more++;
        } else {
            saidBefore.put(value.value(), value.target());
        }
    }

    Map<String, String> said() {
        Map<String, String> said = new HashMap<>(saidBefore);
        choices.stream().filter(choice -> choice.getMeans() != null).forEach(choice -> said.put(choice.getWritten(), choice.getMeans()));
        return said;
    }

    SheetField field() {
        return field;
    }

    public String getCode() {
        return field.name();
    }

    public List<Choice> getTargets() {
        return targets;
    }

    public List<ValueChoice> getChoices() {
        return choices;
    }

    public int getExact() {
        return exact;
    }

    public int getMore() {
        return more;
    }
}
