package io.itinera.platform.jobs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes a step for each of many things; what fails once is left to people until the portal starts again. */
public final class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private final Set<String> leftToPeople = ConcurrentHashMap.newKeySet();

    /** @param name what the thing is called in the log; no two things of any kind share a name */
    public <T> void each(List<T> things, Function<T, String> name, Consumer<T> step) {
        things.stream().filter(thing -> !leftToPeople.contains(name.apply(thing))).forEach(thing -> {
            try {
                step.accept(thing);
            } catch (RuntimeException e) {
                leftToPeople.add(name.apply(thing));
                LOG.log(Level.INFO, "{0} is left to people: {1}", new Object[] {name.apply(thing), e.getMessage()});
            }
        });
    }
}
