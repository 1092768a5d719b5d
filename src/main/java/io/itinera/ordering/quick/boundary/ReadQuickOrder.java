package io.itinera.ordering.quick.boundary;

import io.itinera.catalog.boundary.ArticleQuery;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.FindNumbers;
import io.itinera.ordering.quick.control.PastedList;
import io.itinera.ordering.quick.control.QuickReading;
import io.itinera.ordering.quick.control.QuickRows;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.util.List;

/** Understands what a buyer wants to order: a pasted text, or rows as they are typed. Nothing is stored. */
@UseCase
public class ReadQuickOrder {
    /** So many rows are looked through at once. */
    public static final int MOST_ROWS = 2_000;
    /** So many letters a pasted text may have. */
    public static final int MOST_LETTERS = 200_000;

    private static final int SUGGESTED = 8;

    @Inject FindNumbers numbers;
    @Inject FindArticles articles;
    @Inject QuickRows rows;
    @Inject CurrentActor actor;
    @Inject QuickReading reading;

    /**
     * @param before the rows that are there already
     * @throws PastedListEmpty   when there is nothing in the text
     * @throws PastedListTooLong when there is more than can be looked through at once
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.QUICK_ORDER_READ)
    public QuickOrderReading read(String text, List<QuickEntry> before) {
        checkLength(text, before.size());
        return reading.read(actor.get().ownAccount(), PastedList.read(text, numbers::find), before);
    }

    /** What each row orders at today's prices, and why it cannot be taken where it cannot. */
    @Permits(Permission.FILL_CARTS)
    public List<QuickLine> check(List<QuickEntry> entries) {
        return rows.check(actor.get().ownAccount(), entries);
    }

    /** Articles that a number or words begun may mean, those that can be ordered first. */
    @Permits(Permission.FILL_CARTS)
    public List<QuickLine.Article> suggest(String words) {
        return articles.search(new ArticleQuery(words, null, null, false, null, 1, SUGGESTED)).rows().stream().filter(ArticleRow::orderable)
            .map(QuickLine.Article::of).toList();
    }

    private static void checkLength(String text, int before) {
        if (text != null && text.length() > MOST_LETTERS) {
            throw PastedListTooLong.letters(text.length(), MOST_LETTERS);
        }
        int rows = text == null ? 0 : PastedList.length(text);
        if (rows == 0) {
            throw new PastedListEmpty();
        }
        PastedListTooLong.checkRows(before + rows, MOST_ROWS);
    }
}
