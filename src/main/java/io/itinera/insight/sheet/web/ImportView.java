package io.itinera.insight.sheet.web;

import io.itinera.insight.sheet.boundary.ImportSheet;
import io.itinera.insight.sheet.boundary.ReadSheets;
import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.boundary.SheetImportRow;
import io.itinera.insight.sheet.boundary.SheetRow;
import io.itinera.insight.sheet.boundary.SheetTrial;
import io.itinera.insight.sheet.boundary.SheetTrial.Reason;
import io.itinera.insight.sheet.boundary.UploadSheet;
import io.itinera.platform.web.CsvDownload;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.PortalPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The steps around the columns: choosing a file, looking at what an import would do, and what was imported. */
@Named
@ViewScoped
public class ImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/insight/import?faces-redirect=true";
    private static final String CHECK = "check";
    private static final String REFUSED = "refused";

    @Inject ReadSheets readSheets;
    @Inject UploadSheet uploadSheet;
    @Inject ImportSheet importSheet;
    @Inject SheetMappingView mapping;
    @Inject CurrentActor actor;
    @Inject Fmt fmt;
    private Long sheet;
    private String step;
    private Long done;
    private transient Part file;
    private SheetRow row;
    private SheetTrial trial;
    private SheetImportRow imported;
    private List<SheetImportRow> imports = List.of();

    public void load() {
        if (sheet == null) {
            imported = done == null ? null : readSheets.done(done);
            imports = readSheets.imports();
        } else {
            row = mapping.load(sheet);
            trial = isChecking() ? readSheets.trial(sheet) : null;
            if (REFUSED.equals(step)) {
                download();
            }
        }
    }

    /** @return where it is said what the columns mean, or, where that was said before, what an import would do */
    public String upload() {
        long brought;
        try (InputStream content = file.getInputStream()) {
            brought = uploadSheet.upload(new UploadSheet.Request(file.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean ready = readSheets.outline(brought, fmt.getZone()).ready();
        return PAGE + "&sheet=" + brought + (ready ? "&step=" + CHECK : "");
    }

    /** Imports the rows that were shown as those that would be taken. */
    public String bring() {
        return PAGE + "&done=" + importSheet.importSheet(sheet, trial.fresh()).done().id();
    }

    /** Sends the rows that cannot be taken. */
    private void download() {
        CsvDownload.send("itinera-import-" + sheet, out -> readSheets.refused(sheet, fmt.getLocale(), out));
    }

    public String sentence(RowFault fault) {
        return fmt.text("insight.sheet.fault." + fault.code(), fault.given(), fault.wanted());
    }

    /** Of a reason that many rows have, only what they have in common is named. */
    public String sentence(Reason reason) {
        return fmt.text("insight.sheet.fault." + reason.code(), reason.given().isEmpty() ? "…" : reason.given(), reason.wanted());
    }

    public boolean isChecking() {
        return CHECK.equals(step);
    }

    /** Where what was imported can be seen. */
    public String getSeen() {
        PortalPage page = actor.get().may(PortalPage.TOUCHPOINTS.permission()) ? PortalPage.TOUCHPOINTS : PortalPage.PORTFOLIO;
        return page.path();
    }

    public int getMostMegabytes() {
        return UploadSheet.MOST_MEGABYTES;
    }

    public int getMostRows() {
        return UploadSheet.MOST_ROWS;
    }

    public SheetRow getRow() {
        return row;
    }

    public SheetTrial getTrial() {
        return trial;
    }

    public SheetImportRow getImported() {
        return imported;
    }

    public List<SheetImportRow> getImports() {
        return imports;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
