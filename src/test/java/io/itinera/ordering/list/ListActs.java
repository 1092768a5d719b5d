package io.itinera.ordering.list;

import io.itinera.ordering.list.boundary.AddToList;
import io.itinera.ordering.list.boundary.ChangeList;
import io.itinera.ordering.list.boundary.DeleteList;
import io.itinera.ordering.list.boundary.ListDetailRow;
import io.itinera.ordering.list.boundary.ListRow;
import io.itinera.ordering.list.boundary.MakeList;
import io.itinera.ordering.list.boundary.MakeList.Origin;
import io.itinera.ordering.list.boundary.OrderFromList;
import io.itinera.ordering.list.boundary.ReadLists;
import io.itinera.ordering.list.boundary.ShareList;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.util.List;

/** What buyers do with lists, as tests drive it. */
record ListActs(Portal portal) {
    /** With twenty gloves as par level. */
    long make(Actor actor, String sharing) {
        long id = make(actor, new MakeList.Request("Planta 3", sharing, Origin.NOTHING, null));
        add(actor, id, "IT-100001", 20);
        portal.sql("update ordering.requisition_list set version = 1 where id = " + id);
        portal.sql("delete from journey.touchpoint where type in ('LIST_MADE', 'LIST_CHANGED')");
        return id;
    }

    long make(Actor actor, MakeList.Request wanted) {
        return portal.as(actor, () -> portal.get(MakeList.class).make(wanted));
    }

    void add(Actor actor, long id, String number, Integer par) {
        portal.as(actor, () -> portal.get(AddToList.class).add(id, number, par));
    }

    List<ListRow> lists(Actor actor) {
        return portal.as(actor, () -> portal.get(ReadLists.class).desk(null, null)).lists();
    }

    ListDetailRow read(Actor actor, long id) {
        return portal.as(actor, () -> portal.get(ReadLists.class).list(id));
    }

    void change(Actor actor, long id, String name, List<ChangeList.Line> lines) {
        change(actor, new ChangeList.Request(id, read(actor, id).version(), name, lines));
    }

    void change(Actor actor, ChangeList.Request wanted) {
        portal.as(actor, () -> portal.get(ChangeList.class).change(wanted));
    }

    void share(Actor actor, long id, String with) {
        portal.as(actor, () -> portal.get(ShareList.class).share(id, read(actor, id).version(), with));
    }

    void delete(Actor actor, long id) {
        portal.as(actor, () -> portal.get(DeleteList.class).delete(id, read(actor, id).version()));
    }

    void order(Actor actor, OrderFromList.Request wanted) {
        portal.as(actor, () -> portal.get(OrderFromList.class).put(wanted));
    }
}
