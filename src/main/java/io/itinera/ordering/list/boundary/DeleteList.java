package io.itinera.ordering.list.boundary;

import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Whoever made a list deletes it, for everybody who saw it. */
@UseCase
public class DeleteList {
    @Inject Lists lists;
    @Inject Event<ListTouched> touched;

    /**
     * @param seen the version of the list that was shown
     * @throws ListReadOnly         for anybody but its maker
     * @throws ListChangedMeanwhile when the list is not any more as it was seen
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_CHANGED)
    public void delete(long id, int seen) {
        RequisitionList list = lists.toKeep(id, seen);
        lists.remove(list);
        touched.fire(ListTouched.changed(list.account(), "deleted"));
    }
}
