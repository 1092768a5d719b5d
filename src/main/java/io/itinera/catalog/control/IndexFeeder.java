package io.itinera.catalog.control;

import io.itinera.catalog.boundary.CategoryRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the index like the database. An article changed by any instance is seen by {@code changed_at}; looking back a
 * minute further than needed catches changes that were committed late or stamped by a clock that is behind.
 */
@ApplicationScoped
public class IndexFeeder {
    private static final Duration LOOK_BACK = Duration.ofMinutes(1);
    private static final int AT_ONCE = 2_000;
    private static final String ROW = "select new io.itinera.catalog.control.IndexedArticle(a.id, a.partNumber, a.gtin,"
        + " a.name, a.description, a.manufacturer, a.manufacturerPartNumber, a.emdnCode, a.categoryId, a.status,"
        + " a.changedAt, a.version) from Article a";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ArticleIndex index;
    @Inject Categories categories;
    @Inject ArticleCards cards;
    @Inject Clock clock;
    private final Map<Long, IndexedArticle> lately = new HashMap<>();
    private Set<Long> available = Set.of();
    private Instant readUpTo;
    private volatile boolean built;

    /** Makes the index unless it has been made. */
    @Transactional
    public void ensureBuilt() {
        if (!built) {
            build();
        }
    }

    /** Takes over what changed since the last time. */
    @Transactional
    public synchronized void refresh() {
        if (!built) {
            build();
            return;
        }
        Instant now = clock.instant();
        List<IndexedArticle> changed = em.createQuery(ROW + " where a.changedAt >= :since", IndexedArticle.class)
            .setParameter("since", readUpTo.minus(LOOK_BACK)).getResultList();
        List<IndexedArticle> unseen = changed.stream().filter(a -> !a.equals(lately.get(a.id()))).toList();
        lately.keySet().retainAll(changed.stream().map(IndexedArticle::id).collect(Collectors.toSet()));
        unseen.forEach(article -> {
            lately.put(article.id(), article);
            cards.forget(article);
        });
        write(unseen);
        index.show();
        readUpTo = now;
    }

    /** Looks again what is on hand, and makes the index anew should it hold another number of articles. */
    @Transactional
    public synchronized void compare() {
        long articles = em.createQuery("select count(a) from Article a", Long.class).getSingleResult();
        int indexed = index.look(searcher -> searcher.getIndexReader().numDocs());
        if (!built || articles != indexed) {
            built = false;
            build();
            return;
        }
        Set<Long> now = onHand();
        index.markAvailable(without(now, available), true);
        index.markAvailable(without(available, now), false);
        available = now;
        index.show();
    }

    private synchronized void build() {
        if (built) {
            return;
        }
        readUpTo = clock.instant();
        categories.forget();
        cards.forgetAll();
        available = onHand();
        index.empty();
        long after = -1;
        List<IndexedArticle> articles;
        do {
            articles = em.createQuery(ROW + " where a.id > :after order by a.id", IndexedArticle.class)
                .setParameter("after", after).setMaxResults(AT_ONCE).getResultList();
            write(articles);
            after = articles.isEmpty() ? after : articles.get(articles.size() - 1).id();
        } while (articles.size() == AT_ONCE);
        index.show();
        built = true;
    }

    private void write(List<IndexedArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        Map<Long, CategoryRow> byId = categories.all().stream()
            .collect(Collectors.toMap(CategoryRow::id, Function.identity()));
        Map<Long, List<String>> gtins = packagingGtins(articles);
        articles.forEach(a -> index.put(ArticleDocuments.of(a, byId.get(a.categoryId()),
            gtins.getOrDefault(a.id(), List.of()), available.contains(a.id()))));
    }

    private Map<Long, List<String>> packagingGtins(List<IndexedArticle> articles) {
        Map<Long, List<String>> gtins = new HashMap<>();
        em.createQuery("select p.articleId, p.gtin from Packaging p where p.articleId in :ids", Object[].class)
            .setParameter("ids", articles.stream().map(IndexedArticle::id).toList()).getResultStream()
            .forEach(row -> gtins.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return gtins;
    }

    private Set<Long> onHand() {
        return new HashSet<>(em.createQuery("select s.articleId from Stock s where s.onHand > s.reserved", Long.class)
            .getResultList());
    }

    private static Set<Long> without(Set<Long> some, Set<Long> others) {
        return some.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
    }
}
