package io.itinera.insight.access.web;

import io.itinera.insight.access.boundary.LookPage;
import io.itinera.insight.access.boundary.ReadLooks;
import io.itinera.insight.access.boundary.RotatePseudonyms;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looked at the hospitals' journeys, and what left as a file. */
@Named
@RequestScoped
public class LooksView {
    private static final int USUAL_SIZE = 50;

    @Inject ReadLooks readLooks;
    @Inject RotatePseudonyms rotatePseudonyms;
    @Inject Fmt fmt;
    private LookPage looks;
    private int page = 1;
    private int size = USUAL_SIZE;

    public void load() {
        looks = readLooks.all(page, size);
    }

    public void rotate() {
        rotatePseudonyms.rotate();
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(fmt.text("insight.looks.rotated")));
    }

    public LookPage getLooks() {
        return looks;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = QueryText.page(page);
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = QueryText.pageSize(size, USUAL_SIZE);
    }
}
