package io.itinera.ordering.delivery.web;

import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ChoiceRow;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.SplitCartLine;
import io.itinera.ordering.web.BesideLine;
import io.itinera.ordering.web.CartView;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.ChangedMeanwhile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which parts of a line of the cart go elsewhere, and the one line that is being split, with what is typed of it. */
@Named
@ViewScoped
public class CartPartsView implements BesideLine {
    private static final long serialVersionUID = 1L;

    @Inject SplitCartLine splitCartLine;
    @Inject CartView cartView;
    @Inject Fmt fmt;
    private String partNumber;
    private boolean split;
    private final List<PartDraft> drafts = new ArrayList<>();

    /** A part as it is in the cart. @param promise null while so many cannot come */
    public record Shown(CartPartRow part, String site, Promise promise) {
    }

    /** What goes elsewhere of a line, and what is left of it for the order's site and day at the end, without a site. */
    public List<Shown> shown(CartLineRow line) {
        if (!line.isSplit()) {
            return List.of();
        }
        List<CartPartRow> all = new ArrayList<>(line.parts());
        if (line.rest() > 0) {
            all.add(new CartPartRow(0, cartView.getTerms().getWishedOn(), line.rest()));
        }
        Promise possible = line.supply().promise();
        List<Promise> promises = possible == null || line.rest() < 0 ? null : CartPartRow.promises(possible, all);
        return IntStream.range(0, all.size()).mapToObj(i -> new Shown(all.get(i), site(all.get(i).siteId()), promises == null ? null : promises.get(i))).toList();
    }

    private String site(long id) {
        return cartView.getDesk().sites().stream().filter(site -> site.id() == id).map(ChoiceRow::label).findFirst().orElse(null);
    }

    public boolean isOpen(CartLineRow line) {
        return line.partNumber().equals(partNumber);
    }

    @Override
    public String getOpened() {
        return partNumber;
    }

    @Override
    public String getField() {
        return "split";
    }

    /** Begins to split the line, with one row more than it has. */
    public void open(CartLineRow line) {
        partNumber = line.partNumber();
        split = line.isSplit();
        drafts.clear();
        line.parts().forEach(part -> drafts.add(new PartDraft(part)));
        add();
    }

    public void close() {
        partNumber = null;
        drafts.clear();
    }

    public void add() {
        if (drafts.size() < SplitCartLine.MOST) {
            drafts.add(new PartDraft());
        }
    }

    public void drop(PartDraft draft) {
        drafts.remove(draft);
        if (drafts.isEmpty() && !split) {
            add();
        }
    }

    public boolean isFull() {
        return drafts.size() >= SplitCartLine.MOST;
    }

    /** What is typed; rows at the end in which nothing is typed say nothing, but of a line that is not split something has to be. */
    public void save() {
        while (drafts.size() > (split ? 0 : 1) && drafts.get(drafts.size() - 1).isBlank()) {
            drafts.remove(drafts.size() - 1);
        }
        keep(drafts.stream().map(PartDraft::toRequest).toList());
    }

    /** All of the line goes with the order again. */
    public void undo() {
        keep(List.of());
    }

    private void keep(List<SplitCartLine.Part> parts) {
        try {
            splitCartLine.split(new SplitCartLine.Request(cartView.getDesk().cart().id(), cartView.getDesk().cart().version(), partNumber, parts));
            Notices.say(fmt.text(parts.isEmpty() ? "ordering.split.undone" : "ordering.split.done", partNumber));
            close();
            cartView.load();
        } catch (CartSetAside elsewhere) {
            cartView.away();
        } catch (ChangedMeanwhile changed) {
            cartView.load();
            throw changed;
        }
    }

    public List<PartDraft> getDrafts() {
        return drafts;
    }
}
