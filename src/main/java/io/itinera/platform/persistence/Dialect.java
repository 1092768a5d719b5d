package io.itinera.platform.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.jpa.JpaEntityManager;

/** What one of the two databases can and the other cannot, where it is worth two ways of writing the same. */
public final class Dialect {
    private Dialect() {
    }

    /** Whether one statement can insert into several tables: {@code with … as (insert …) insert …}. */
    public static boolean insertsWithin(EntityManager em) {
        return isPostgreSql(em);
    }

    /** Whether a table can lie in parts, each of which is made and dropped by itself. */
    public static boolean partitions(EntityManager em) {
        return isPostgreSql(em);
    }

    /**
     * Whether a select is planned once however deep it stands within others. H2 parses and plans it again at every level, which for thirty selects
     * within two takes eight times as long as to run them.
     */
    public static boolean plansNestedOnce(EntityManager em) {
        return isPostgreSql(em);
    }

    /** Whether rows can be sent without being asked for: {@code copy … to stdout}. */
    public static boolean copies(EntityManager em) {
        return isPostgreSql(em);
    }

    private static boolean isPostgreSql(EntityManager em) {
        return em.unwrap(JpaEntityManager.class).getServerSession().getPlatform().isPostgreSQL();
    }
}
