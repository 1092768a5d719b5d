package io.itinera.shared.work;

import io.itinera.shared.Actor;
import java.util.List;

/** A feature whose records can be found by number from the one search box. */
public interface SearchSource {
    /** Records whose number is the text, ignoring case; never those of an account the actor may not see. */
    List<SearchRow> find(Actor actor, String number);
}
