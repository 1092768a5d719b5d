package io.itinera.demo;

import io.itinera.insight.action.control.ActionPower;
import io.itinera.insight.action.control.Actions;
import io.itinera.platform.persistence.DemoFiles;
import io.itinera.testing.Portal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What the portal itself would have foretold of each action at the moment at which it was registered, from what the log held by then. */
final class Foretelling {
    private Foretelling() {
    }

    /** @param registered when, by the action's number @return the smallest change that would be seen, by the action's number; without those of which nobody can tell */
    static Map<Integer, Double> of(Path files, Map<Integer, Instant> registered) {
        Map<Integer, Double> foretold = new TreeMap<>();
        try (Portal portal = Portal.start()) {
            portal.sql("delete from platform.demo_load;\nupdate accounts.account set account_manager_id = null");
            DemoFiles.load(files, Times.NOW, portal.database());
            registered.forEach((action, at) -> portal.inTransaction(em -> {
                portal.clock().setTo(at);
                Double smallest = portal.get(ActionPower.class).foretell(Actions.plan(portal.get(Actions.class).get(action))).change();
                if (smallest != null) {
                    foretold.put(action, smallest);
                }
            }));
        }
        return foretold;
    }
}
