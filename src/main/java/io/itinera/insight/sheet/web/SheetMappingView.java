package io.itinera.insight.sheet.web;

import io.itinera.insight.sheet.boundary.DateOrder;
import io.itinera.insight.sheet.boundary.DurationUnit;
import io.itinera.insight.sheet.boundary.MapSheet;
import io.itinera.insight.sheet.boundary.ReadSheets;
import io.itinera.shared.sheet.SheetColumn;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.boundary.SheetOutline;
import io.itinera.insight.sheet.boundary.SheetRow;
import io.itinera.insight.sheet.boundary.SheetTarget;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the columns of a file mean, and the values in them: proposed, corrected and remembered. */
@Named
@ViewScoped
public class SheetMappingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> ZONES = List.of("Europe/Madrid", "Atlantic/Canary", "Europe/Lisbon", "Europe/Paris", "UTC");

    @Inject ReadSheets readSheets;
    @Inject MapSheet mapSheet;
    @Inject Fmt fmt;
    private long sheet;
    private boolean oldLetters;
    private List<ColumnChoice> columns = List.of();
    private List<ValueSection> sections = List.of();
    private String kind;
    private DateOrder order;
    private String zone;
    private DurationUnit unit;

    SheetRow load(long id) {
        SheetOutline outline = readSheets.outline(id, fmt.getZone());
        sheet = id;
        oldLetters = outline.oldLetters();
        columns = outline.columns().stream().map(column -> new ColumnChoice(column, field(outline.mapping(), column))).toList();
        kind = outline.mapping().kind();
        order = outline.mapping().order();
        zone = outline.mapping().zone();
        unit = outline.mapping().unit();
        lookAtValues(outline.mapping());
        return outline.sheet();
    }

    /** Another column means something, so other values are to be matched. */
    public void refresh() {
        lookAtValues(mapping());
    }

    /** @return what an import would do, or null where two columns are said to mean the same */
    public String save() {
        for (ColumnChoice column : columns) {
            for (ColumnChoice other : columns.subList(columns.indexOf(column) + 1, columns.size())) {
                if (column.getField() != null && column.getField() == other.getField()) {
                    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                        fmt.text("insight.sheet.twice", column.getColumn().name(), other.getColumn().name(), fmt.text("insight.sheet.field." + column.getField())), null));
                    return null;
                }
            }
        }
        mapSheet.map(sheet, mapping());
        return "/insight/import?faces-redirect=true&sheet=" + sheet + "&step=check";
    }

    private SheetMapping mapping() {
        Map<SheetField, String> meanings = new EnumMap<>(SheetField.class);
        columns.stream().filter(column -> column.getField() != null).forEach(column -> meanings.put(column.getField(), column.getColumn().name()));
        Map<SheetField, Map<String, String>> values = new EnumMap<>(SheetField.class);
        sections.forEach(section -> values.put(section.field(), section.said()));
        return new SheetMapping(meanings, meanings.containsKey(SheetField.KIND) ? null : kind, order, zone, unit, values);
    }

    private void lookAtValues(SheetMapping mapping) {
        Map<SheetField, ValueSection> found = new EnumMap<>(SheetField.class);
        Map<SheetField, List<SheetTarget>> targets = readSheets.targets(fmt.getLocale());
        readSheets.values(sheet, mapping).forEach(value -> found.computeIfAbsent(value.field(), field -> new ValueSection(field,
            targets.get(field).stream().map(target -> new Choice(target.code(), target.label())).toList())).add(value));
        sections = new ArrayList<>(found.values());
    }

    private static SheetField field(SheetMapping mapping, SheetColumn column) {
        return mapping.columns().entrySet().stream().filter(entry -> entry.getValue().equals(column.name())).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private boolean means(SheetField field) {
        return columns.stream().anyMatch(column -> column.getField() == field);
    }

    public boolean isKindUnsaid() {
        return !means(SheetField.KIND);
    }

    public boolean isTimed() {
        return means(SheetField.DURATION);
    }

    public List<Choice> getFields() {
        return Arrays.stream(SheetField.values()).map(field -> new Choice(field.name(), fmt.text("insight.sheet.field." + field))).toList();
    }

    public List<Choice> getKinds() {
        return readSheets.targets(fmt.getLocale()).get(SheetField.KIND).stream().map(target -> new Choice(target.code(), target.label())).toList();
    }

    public List<Choice> getOrders() {
        return Arrays.stream(DateOrder.values()).map(each -> new Choice(each.name(), fmt.text("insight.sheet.dates." + each))).toList();
    }

    public List<Choice> getUnits() {
        return Arrays.stream(DurationUnit.values()).map(each -> new Choice(each.name(), fmt.text("insight.sheet.unit." + each))).toList();
    }

    public List<String> getZones() {
        return Stream.concat(ZONES.stream(), Stream.of(fmt.getZone().getId(), zone)).distinct().toList();
    }

    public boolean isOldLetters() {
        return oldLetters;
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public List<ValueSection> getSections() {
        return sections;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public DateOrder getOrder() {
        return order;
    }

    public void setOrder(DateOrder order) {
        this.order = order;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public DurationUnit getUnit() {
        return unit;
    }

    public void setUnit(DurationUnit unit) {
        this.unit = unit;
    }
}
