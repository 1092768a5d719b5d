package io.itinera.ordering.web;

import java.io.Serializable;

/** What a buyer says of one line of the cart in an editor of its own beside it: it counts once it is kept. */
public interface BesideLine extends Serializable {
    /** The article's number of the line whose editor is open; null while none is. */
    String getOpened();

    /** Under which name an order is refused that is sent while the editor is open. */
    String getField();
}
