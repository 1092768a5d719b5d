package io.itinera.ordering.list.web;

import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.ListDeskRow;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.list.boundary.MakeList.Origin;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The hospital's lists, and how a new one comes into being; also where an article or an order finds its list. */
@Named
@ViewScoped
public class ListsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PRIVATE = "PRIVATE";

    @Inject ReadLists readLists;
    @Inject MakeList makeList;
    @Inject AddToList addToList;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private transient ListDeskRow desk;
    private String order;
    private String article;
    private String name;
    private String sharing = PRIVATE;

    public void load() {
        desk = readLists.desk(order, article);
        name = order == null ? null : fmt.text("ordering.list.of-order", order);
    }

    /** Makes a list by the name typed, of what the page was opened with. */
    public String make() {
        Origin origin = order != null ? Origin.ORDER : article != null ? Origin.ARTICLE : Origin.NOTHING;
        return made(new MakeList.Request(name, sharing, origin, order == null ? article : order));
    }

    /** Makes a list of what the person ordered again and again. */
    public String ofMine() {
        return ofHistory(Origin.OWN_HISTORY, "ordering.list.often.mine");
    }

    /** Makes a list of what the whole hospital ordered again and again. */
    public String ofHospital() {
        return ofHistory(Origin.HOSPITAL_HISTORY, "ordering.list.often.hospital");
    }

    private String ofHistory(Origin origin, String key) {
        return made(new MakeList.Request(fmt.text(key, LocalDate.now(clock)), PRIVATE, origin, null));
    }

    private String made(MakeList.Request wanted) {
        long id = makeList.make(wanted);
        Notices.say(fmt.text("ordering.list.made", wanted.name()));
        Notices.keep();
        return "/ordering/list?faces-redirect=true&view=edit&id=" + id;
    }

    /** Puts the article that the page was opened with on one of the lists. */
    public String add(long list) {
        String added = addToList.add(list, article, null);
        Notices.say(fmt.text("ordering.list.added", added));
        Notices.keep();
        return "/ordering/list?faces-redirect=true&view=edit&id=" + list;
    }

    public ListDeskRow getDesk() {
        return desk;
    }

    public List<SharingChoice> getSharings() {
        return SharingChoice.all(fmt);
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
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
}
