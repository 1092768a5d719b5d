package io.itinera.ordering.list.web;

import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.ListLineRow;
import java.io.Serializable;
import java.util.Objects;

/** A line of a list on its page, with what is typed for it. */
public class ListLineDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ListLineRow row;
    private Integer figure;
    private Integer par;
    private Integer place;
    private String note;

    ListLineDraft(ListLineRow row) {
        this.row = row;
        par = row.par();
        place = row.place();
        note = row.note();
    }

    /** Takes over what was typed into the same line as it was shown before. */
    void retype(ListLineDraft before) {
        figure = before.figure;
        par = Objects.equals(before.par, before.row.par()) ? par : before.par;
        place = Objects.equals(before.place, before.row.place()) ? place : before.place;
        note = Objects.equals(before.note, before.row.note()) ? note : before.note;
    }

    boolean isChanged() {
        return !Objects.equals(par, row.par()) || !Objects.equals(place, row.place()) || !Objects.equals(note, row.note());
    }

    ChangeList.Line change(boolean removed) {
        return new ChangeList.Line(row.id(), par, place, note, removed);
    }

    public ListLineRow getRow() {
        return row;
    }

    /** How many are on hand, or wanted; null for nothing typed. */
    public Integer getFigure() {
        return figure;
    }

    public void setFigure(Integer figure) {
        this.figure = figure;
    }

    public Integer getPar() {
        return par;
    }

    public void setPar(Integer par) {
        this.par = par;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note;
    }
}
