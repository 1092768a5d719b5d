package io.itinera.shared.privacy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A feature that keeps something about people; "find implementations" lists them. Whoever adds a place where a person is kept
 * offers it here.
 */
public interface PersonalData {
    /** One word; the text {@code privacy.data.<section>} says what it is, in words for the person. */
    String section();

    /** Hands over everything kept about the person, row by row, by the names of its columns. Within a transaction. */
    void tell(Subject person, Consumer<Map<String, Object>> sink);

    /** The files that left the portal and may hold the person, as people call them; asked before anything is forgotten. */
    default List<String> filesWith(Subject person) {
        return List.of();
    }

    /** Removes what is kept about the person, or cuts it from them for good, in the transaction under way. */
    Forgotten forget(Subject person);
}
