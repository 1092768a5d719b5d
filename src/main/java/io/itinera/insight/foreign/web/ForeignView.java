package io.itinera.insight.foreign.web;

import io.itinera.insight.foreign.boundary.DeleteForeignLog;
import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.foreign.boundary.ImportForeignLog;
import io.itinera.insight.foreign.boundary.ReadForeignLogs;
import io.itinera.platform.web.Fmt;
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

/** The logs of other tools: brought, looked through and put away again. */
@Named
@ViewScoped
public class ForeignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadForeignLogs readLogs;
    @Inject ImportForeignLog importLog;
    @Inject DeleteForeignLog deleteLog;
    @Inject Fmt fmt;
    private List<ForeignLogRow> logs;
    private String name;
    private transient Part file;

    public void load() {
        logs = readLogs.all();
    }

    /** @return where the log is laid beside ours */
    public String bring() {
        long log;
        try (InputStream content = file.getInputStream()) {
            log = importLog.importLog(new ImportForeignLog.Request(name == null ? file.getSubmittedFileName() : name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/insight/foreign?faces-redirect=true&log=" + log;
    }

    /** @return the list alone: the log that is gone may be the one laid beside ours */
    public String delete(ForeignLogRow log) {
        deleteLog.delete(log.id());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text("insight.foreign.deleted", log.name())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/foreign?faces-redirect=true";
    }

    public List<ForeignLogRow> getLogs() {
        return logs;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
