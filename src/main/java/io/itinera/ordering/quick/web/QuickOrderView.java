package io.itinera.ordering.quick.web;

import io.itinera.ordering.quick.boundary.FillQuickOrder;
import io.itinera.ordering.quick.boundary.OrderColumns;
import io.itinera.ordering.quick.boundary.OrderFile;
import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.boundary.QuickLine;
import io.itinera.ordering.quick.boundary.QuickOrderReading;
import io.itinera.ordering.quick.boundary.ReadOrderFile;
import io.itinera.ordering.quick.boundary.ReadQuickOrder;
import io.itinera.ordering.quick.boundary.TellRefusedRows;
import io.itinera.platform.web.CsvDownload;
import io.itinera.platform.web.Fmt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * The quick order: rows that are typed, and rows of a pasted list, in one grid. They live in the tab until they are put into the
 * cart; what was put leaves the grid at the same moment, so that pressing twice puts nothing twice.
 */
@Named
@ViewScoped
public class QuickOrderView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadQuickOrder readQuickOrder;
    @Inject ReadOrderFile readOrderFile;
    @Inject FillQuickOrder fillQuickOrder;
    @Inject TellRefusedRows tellRefusedRows;
    @Inject Fmt fmt;
    private final QuickGrid grid = new QuickGrid();
    private String pasted;
    private String header;

    /** Understands the pasted text and puts its rows under those that are there. */
    public synchronized void read() {
        grid.gather();
        QuickOrderReading reading = readQuickOrder.read(pasted, grid.entries());
        header = reading.lines().stream().filter(PastedLine::header).map(PastedLine::text).findFirst().orElse(null);
        pasted = null;
        add(reading);
    }

    /** Understands a file by its columns and puts its rows under those that are there. */
    synchronized void read(OrderFile file, OrderColumns columns) {
        grid.gather();
        QuickOrderReading reading = readOrderFile.read(file, columns, grid.entries());
        header = null;
        add(reading);
    }

    private void add(QuickOrderReading reading) {
        grid.add(reading.lines().stream().filter(line -> !line.header()).toList());
        grid.are(reading.checked());
        grid.choose(isWanting());
        grid.forgetTheRest();
    }

    /** Sends the rows that cannot be taken, with their reasons. */
    public synchronized void refused() {
        grid.gather();
        CsvDownload.send("itinera-quick-order", out -> tellRefusedRows.write(grid.told(), fmt.getLocale(), out));
    }

    /** Something was typed into a row. */
    public synchronized void mend() {
        check();
        if (grid.isFull()) {
            grid.settle();
            PrimeFaces.current().ajax().update("grid");
        }
        grid.forgetTheRest();
    }

    public void takeInstead(QuickDraft row) {
        row.setQuantity(Integer.toString(row.getLine().instead()));
        mend();
    }

    /** Of several articles with one number. */
    public void take(QuickDraft row, String partNumber) {
        row.setNumber(partNumber);
        mend();
    }

    public synchronized void remove(QuickDraft row) {
        grid.gather();
        grid.remove(row);
        check();
        grid.forgetTheRest();
    }

    public synchronized void clear() {
        grid.clear();
        header = null;
    }

    public void showAll() {
        show(false);
    }

    public void showWanting() {
        show(true);
    }

    private synchronized void show(boolean onlyWanting) {
        check();
        grid.choose(onlyWanting);
        grid.forgetTheRest();
    }

    public synchronized void turn(int page) {
        check();
        grid.settle();
        grid.turn(page);
        grid.forgetTheRest();
    }

    /** Puts all rows that can be taken into the cart and leaves the others to be mended. */
    public synchronized void put() {
        grid.gather();
        List<Boolean> put = fillQuickOrder.put(grid.entries());
        grid.leave(put);
        say(fmt.text("ordering.quick-order.put.done", (int) put.stream().filter(Boolean::booleanValue).count()));
        header = null;
        show(!put.stream().allMatch(Boolean::booleanValue));
    }

    private void check() {
        grid.gather();
        grid.are(readQuickOrder.check(grid.entries()));
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(sentence));
    }

    public List<QuickLine.Article> suggest(String words) {
        return readQuickOrder.suggest(words);
    }

    public String sentence(QuickLine.Say say) {
        return fmt.sentence(say.key(), say.arguments());
    }

    public List<QuickDraft> getRows() {
        return grid.shown();
    }

    public boolean isStarted() {
        return grid.size() > 0;
    }

    public boolean isWanting() {
        return getLeft() > 0;
    }

    public boolean isOnlyWanting() {
        return grid.isOnlyWanting();
    }

    public int getTotal() {
        return grid.size();
    }

    public int getTaken() {
        return grid.taken();
    }

    /** Rows that cannot be taken as they are. */
    public int getLeft() {
        return grid.size() - grid.taken();
    }

    public BigDecimal getAmount() {
        return grid.amount();
    }

    public int getPage() {
        return grid.page();
    }

    public int getPages() {
        return grid.pages();
    }

    /** "1–25 of 40" */
    public String getPlace() {
        return fmt.text("ordering.quick-order.place", grid.firstShown(), grid.lastShown(), grid.chosen());
    }

    /** The first line of the list that was read last, when it named the columns; null otherwise. */
    public String getHeader() {
        return header;
    }

    public int getMostRows() {
        return ReadQuickOrder.MOST_ROWS;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
