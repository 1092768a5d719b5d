package io.itinera.ordering.list.web;

import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.DeleteList;
import io.itinera.ordering.list.boundary.ListChangedMeanwhile;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListOrder;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.ordering.list.boundary.ShareList;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One list, three ways to look at it: to order from it, to count what is on hand, and to change it. */
@Named
@ViewScoped
public class ListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadLists readLists;
    @Inject ChangeList changeList;
    @Inject AddToList addToList;
    @Inject ShareList shareList;
    @Inject DeleteList deleteList;
    @Inject OrderFromList orderFromList;
    @Inject Fmt fmt;
    private transient ListDetailRow detail;
    private List<ListLineDraft> lines = List.of();
    private String id;
    private String view;
    private String name;
    private String sharing;
    private String newNumber;
    private Integer newPar;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        read();
        name = detail.list().name();
        sharing = detail.list().sharing();
    }

    /** The list as it is now, with what was typed into the lines that are still there. */
    private void read() {
        Map<Long, ListLineDraft> before = lines.stream().collect(Collectors.toMap(line -> line.getRow().id(), Function.identity()));
        detail = readLists.list(Long.parseLong(id));
        lines = detail.lines().stream().map(ListLineDraft::new).toList();
        lines.stream().filter(line -> before.containsKey(line.getRow().id())).forEach(line -> line.retype(before.get(line.getRow().id())));
    }

    /** After a change of one's own; what else was changed at the same moment is shown with a word about it. */
    private void readOn() {
        int next = detail.version() + 1;
        read();
        if (detail.version() != next) {
            Notices.warn(fmt.text("refusal.list-changed-meanwhile"));
        }
    }

    /** What somebody else changed meanwhile is shown, before the refusal says so. */
    private void onWhatWasSeen(Runnable deed) {
        try {
            deed.run();
        } catch (ListChangedMeanwhile refused) {
            read();
            throw refused;
        }
    }

    /** Saves what was typed into the lines; an article whose number stands in the field for new ones comes in too. */
    public String save() {
        List<ChangeList.Line> changed = lines.stream().filter(ListLineDraft::isChanged).map(line -> line.change(false)).toList();
        if (!changed.isEmpty()) {
            change(null, changed);
            Notices.say(fmt.text("common.saved"));
            readOn();
        }
        return newNumber == null || newNumber.isBlank() ? again() : add();
    }

    /** Puts an article in by any of its numbers; what else was typed stays. */
    public String add() {
        String added = addToList.add(detail.list().id(), newNumber == null ? "" : newNumber, newPar);
        newNumber = null;
        newPar = null;
        Notices.say(fmt.text("ordering.list.added", added));
        readOn();
        return null;
    }

    public void remove(ListLineDraft line) {
        change(null, List.of(line.change(true)));
        Notices.say(fmt.text("ordering.list.removed", line.getRow().article().name()));
        readOn();
    }

    public String rename() {
        change(name, List.of());
        return saved();
    }

    private void change(String newName, List<ChangeList.Line> changed) {
        onWhatWasSeen(() -> changeList.change(new ChangeList.Request(detail.list().id(), detail.version(), newName, changed)));
    }

    public String share() {
        onWhatWasSeen(() -> shareList.share(detail.list().id(), detail.version(), sharing));
        return saved();
    }

    public String delete() {
        onWhatWasSeen(() -> deleteList.delete(detail.list().id(), detail.version()));
        Notices.say(fmt.text("ordering.list.deleted", detail.list().name()));
        Notices.keep();
        return "/ordering/lists?faces-redirect=true";
    }

    /** Puts into the cart what was typed, or what is missing by it; and tells what was rounded and what could not. */
    public String order() {
        List<OrderFromList.Figure> figures = lines.stream().filter(line -> line.getFigure() != null)
            .map(line -> new OrderFromList.Figure(line.getRow().id(), line.getFigure())).toList();
        onWhatWasSeen(() -> tell(orderFromList.put(new OrderFromList.Request(detail.list().id(), detail.version(), isCounting(), figures))));
        Notices.keep();
        return "/ordering/cart?faces-redirect=true";
    }

    private void tell(ListOrder done) {
        Notices.say(fmt.text("ordering.list.put", done.partNumbers().size(), detail.list().name()));
        if (!done.rounded().isEmpty()) {
            Notices.say(fmt.text("ordering.list.rounded", done.rounded().stream().map(line ->
                fmt.text("ordering.list.rounded.one", line.partNumber(), line.missing(), line.put())).collect(Collectors.joining(", "))));
        }
        for (LeftOut line : done.leftOut()) {
            Notices.warn(fmt.text("ordering.list.left-out." + line.reason(), line.partNumber(), line.articleName()));
        }
    }

    private String saved() {
        Notices.say(fmt.text("common.saved"));
        return again();
    }

    private String again() {
        Notices.keep();
        return "/ordering/list?faces-redirect=true&view=edit&id=" + id;
    }

    public boolean isCounting() {
        return "count".equals(view);
    }

    public boolean isEditing() {
        return "edit".equals(view) && detail.list().mayChange();
    }

    /** Whether anything can be counted at all. */
    public boolean isCountable() {
        return lines.stream().anyMatch(line -> line.getRow().par() != null);
    }

    /** Whether the list came from history, so that its par levels are to be explained. */
    public boolean isProposed() {
        return lines.stream().anyMatch(line -> line.getRow().orders() != null);
    }

    public ListDetailRow getDetail() {
        return detail;
    }

    public List<ListLineDraft> getLines() {
        return lines;
    }

    public List<SharingChoice> getSharings() {
        return SharingChoice.all(fmt);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSharing() {
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing;
    }

    public String getNewNumber() {
        return newNumber;
    }

    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public Integer getNewPar() {
        return newPar;
    }

    public void setNewPar(Integer newPar) {
        this.newPar = newPar;
    }
}
