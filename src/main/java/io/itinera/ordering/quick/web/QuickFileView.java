package io.itinera.ordering.quick.web;

import io.itinera.ordering.quick.boundary.OrderColumns;
import io.itinera.ordering.quick.boundary.OrderFile;
import io.itinera.ordering.quick.boundary.UploadOrderFile;
import io.itinera.shared.sheet.SheetColumn;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The file of a quick order: brought, its columns said, and then read into the grid. */
@Named
@ViewScoped
public class QuickFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject UploadOrderFile uploadOrderFile;
    @Inject QuickOrderView quickOrderView;
    private transient Part upload;
    private OrderFile file;
    private String number;
    private String quantity;
    private String unit;

    /** Opens the file and proposes what its columns hold. */
    public void open() {
        try (InputStream content = upload.getInputStream()) {
            file = uploadOrderFile.upload(upload.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        number = file.proposed().number();
        quantity = file.proposed().quantity();
        unit = file.proposed().unit();
    }

    /** Puts the rows into the grid by the columns that are chosen. */
    public void read() {
        if (file != null) {
            quickOrderView.read(file, new OrderColumns(number, quantity, unit));
            file = null;
        }
    }

    public void drop() {
        file = null;
    }

    /** Null when none is open. */
    public OrderFile getFile() {
        return file;
    }

    public List<String> getNames() {
        return file.columns().stream().map(SheetColumn::name).toList();
    }

    public int getMostMegabytes() {
        return UploadOrderFile.MOST_MEGABYTES;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
