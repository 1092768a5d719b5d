package io.itinera.catalog.number.web;

import io.itinera.catalog.number.boundary.ImportOwnNumbers;
import io.itinera.catalog.number.boundary.NumberFile;
import io.itinera.catalog.number.boundary.NumberOutline;
import io.itinera.catalog.number.boundary.NumberTrial;
import io.itinera.catalog.number.boundary.OpenNumberFile;
import io.itinera.catalog.number.boundary.TryNumberFile;
import io.itinera.platform.web.CsvDownload;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.sheet.SheetColumn;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The import of own numbers: a file is brought, its columns are said, what would happen is shown, and then it happens. */
@Named
@ViewScoped
public class OwnNumbersFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject OpenNumberFile openNumberFile;
    @Inject TryNumberFile tryNumberFile;
    @Inject ImportOwnNumbers importOwnNumbers;
    @Inject Fmt fmt;
    private transient Part upload;
    private transient NumberOutline outline;
    private NumberFile file;
    private String name;
    private String own;
    private String article;
    private NumberTrial trial;

    public void open() {
        try (InputStream content = upload.getInputStream()) {
            file = openNumberFile.open(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name = upload.getSubmittedFileName();
        own = file.own();
        article = file.article();
        look();
    }

    /** Looks what importing would do by the columns that are chosen now. */
    public void look() {
        file = new NumberFile(file.packed(), own, article);
        trial = file.isSaid() ? tryNumberFile.look(file) : null;
    }

    /** Imports what was shown. */
    public String bring() {
        NumberTrial done = importOwnNumbers.bring(file, trial);
        again();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("catalog.own.imported", done.added(), done.changed(), done.same(), done.refused())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/catalog/own-numbers?faces-redirect=true";
    }

    /** Sends the rows that cannot be taken. */
    public void refused() {
        CsvDownload.send("itinera-own-numbers-refused", out -> tryNumberFile.refused(file, fmt.getLocale(), out));
    }

    public void again() {
        file = null;
        trial = null;
    }

    public String sentence(NumberTrial.Refusal refusal) {
        return fmt.text("refusal." + refusal.fault().code(), refusal.own(), refusal.article(), refusal.what());
    }

    public boolean isOpen() {
        return file != null;
    }

    public NumberOutline getOutline() {
        if (outline == null) {
            outline = tryNumberFile.outline(file);
        }
        return outline;
    }

    public List<String> getColumns() {
        return getOutline().columns().stream().map(SheetColumn::name).toList();
    }

    public NumberTrial getTrial() {
        return trial;
    }

    public String getName() {
        return name;
    }

    public int getMostMegabytes() {
        return OpenNumberFile.MOST_MEGABYTES;
    }

    public int getMostRows() {
        return OpenNumberFile.MOST_ROWS;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
