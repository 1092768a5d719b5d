package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberBook;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** What the people of a hospital see of the numbers by which it calls articles. */
@UseCase
public class ReadOwnNumbers {
    @Inject NumberBook book;
    @Inject CurrentActor actor;

    /** @param words begin of a number, or part of an article's number, name or manufacturer; null for all @param page from 1 */
    @Permits(Permission.FILL_CARTS)
    public OwnNumberPage page(String words, int page, int size) {
        return book.page(actor.get().ownAccount(), words, page, size);
    }

    /** @throws io.itinera.shared.NoSuchRecord when the hospital has no such number */
    @Permits(Permission.FILL_CARTS)
    public OwnNumberRow number(String own) {
        return book.row(actor.get().ownAccount(), own);
    }

    /** By which the reader's hospital calls an article; nothing for others. */
    @Permits(Permission.BROWSE_CATALOG)
    public List<String> of(String partNumber) {
        Actor reader = actor.get();
        return reader.account() == null ? List.of() : book.numbersOf(reader.account(), partNumber);
    }
}
