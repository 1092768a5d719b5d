package io.itinera.ordering.list.boundary;

import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.ordering.list.entity.Sharing;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whoever made a list says which colleagues see it: none, all to read it, or all to change it. */
@UseCase
public class ShareList {
    @Inject Lists lists;
    @Inject Clock clock;
    @Inject Event<ListTouched> touched;

    /**
     * @param seen the version of the list that was shown
     * @param with a name of {@code Sharing}
     * @throws ListReadOnly         for anybody but its maker
     * @throws ListChangedMeanwhile when the list is not any more as it was seen
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.LIST_CHANGED)
    public void share(long id, int seen, String with) {
        RequisitionList list = lists.toKeep(id, seen);
        list.share(Sharing.valueOf(with), clock.instant());
        touched.fire(ListTouched.changed(list.account(), "shared"));
    }
}
