package io.itinera.catalog.substitute.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.control.Articles;
import io.itinera.catalog.substitute.control.SubstituteBook;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** Operations say that an article can stand in for another one. */
@UseCase
public class KeepSubstitute {
    private static final int MOST_PIECES = 100_000;

    @Inject Articles articles;
    @Inject FindArticles findArticles;
    @Inject SubstituteBook book;

    /**
     * @param other       any number of the article that can stand in
     * @param pieces      in one unit of the article; null when nothing was typed
     * @param otherPieces in one unit of the other; null when nothing was typed
     * @param bothWays    whether each can stand in for the other; the way back that is known already stays as it is
     */
    public record Request(@About(ObjectType.PRODUCT) String article, String other, Integer pieces, Integer otherPieces, boolean bothWays) {
    }

    /**
     * @return the part number of the other
     * @throws SubstituteImpossible and why
     */
    @Permits(Permission.KEEP_STOCK_AND_PRICES)
    @Records(PortalTouchpoint.SUBSTITUTES_CHANGED)
    public String keep(Request wanted) {
        ArticleRow article = articles.article(wanted.article());
        String typed = wanted.other() == null ? "" : wanted.other().strip();
        ArticleRow other = findArticles.byNumber(typed).orElseThrow(() -> SubstituteImpossible.unknown(typed));
        if (other.id() == article.id()) {
            throw SubstituteImpossible.itself();
        }
        if (!isPossible(wanted.pieces()) || !isPossible(wanted.otherPieces())) {
            throw SubstituteImpossible.pieces(MOST_PIECES);
        }
        Equivalence equivalence = new Equivalence(wanted.pieces(), wanted.otherPieces());
        book.hold(article.id(), other.id());
        if (!book.add(article.id(), other.id(), equivalence)) {
            throw SubstituteImpossible.known(article.partNumber(), other.partNumber());
        }
        if (wanted.bothWays()) {
            book.add(other.id(), article.id(), new Equivalence(equivalence.otherPieces(), equivalence.pieces()));
        }
        if (book.isFull(article.id()) || wanted.bothWays() && book.isFull(other.id())) {
            throw SubstituteImpossible.tooMany(book.isFull(article.id()) ? article.partNumber() : other.partNumber(), SubstituteBook.MOST);
        }
        return other.partNumber();
    }

    private static boolean isPossible(Integer pieces) {
        return pieces != null && pieces >= 1 && pieces <= MOST_PIECES;
    }
}
