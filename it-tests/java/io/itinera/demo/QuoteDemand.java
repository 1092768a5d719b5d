package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Quotes of the hospital of the demo sign-ins, for more than usual of what it orders often: one negotiated in four versions, one that
 * ended, one with an answer and one that waits for it. Those that became orders, in every few hospitals, and two that came to nothing.
 */
final class QuoteDemand implements Consumer<Trail> {
    private static final int TIMES = 4;

    /** So many quotes are asked for and not ordered at the hospital of the demo sign-ins; those that were ordered are numbered after them. */
    static final int OPEN = 4;

    private final List<Order> orders;
    private final List<Told> told = new ArrayList<>();
    private final TableFile quotes = new TableFile("151_ordering.quote", "id,number,account_id,person_id,ask_key,status,currency,wished_on,asked_at,turned_at,due_at,"
        + "valid_until,warned,line_count,version_no,total,closed_by,close_reason,order_id,version");
    private final TableFile versions = new TableFile("152_ordering.quote_version", "id,quote_id,version_no,by_supplier,person_id,made_at,valid_until,note");
    private final TableFile lines = new TableFile("153_ordering.quote_line", "id,version_id,line_no,article_id,answer,quantity,unit_price,min_quantity,remark");

    /** So many of an article, at the price of the day in cents. */
    private record Wanted(Article article, int quantity, long price) {
    }

    /** What one side says of all lines. @param parts of the price, in a thousand; 0 for none */
    private record Turn(LocalDate on, LocalDate until, String note, String answer, List<Integer> parts) {
    }

    /** What became of it. @param at null for at its last turn @param by who ended it; null where nobody did @param order that it became; null for none */
    private record End(String status, Instant at, Person by, String why, Order order) {
        static End none(String status) {
            return new End(status, null, null, null, null);
        }
    }

    /** A turn as the log has it. @param by null for what came by itself */
    private record Told(String type, Account account, Person by, Instant at, int quote, Long worth) {
    }

    QuoteDemand(List<Order> orders) {
        this.orders = orders;
    }

    List<TableFile> of(List<Account> accounts) {
        accounts.stream().filter(account -> account.those("PURCHASING_DIRECTOR").get(0).email.equals("compras@demo.example")).forEach(this::all);
        orders.stream().filter(order -> order.quote != null).sorted(Comparator.comparing(order -> order.quote)).forEach(this::concluded);
        accounts.stream().filter(account -> account.those("PURCHASING_DIRECTOR").get(0).email.equals("compras2@demo.example")).forEach(this::inVain);
        return List.of(quotes, versions, lines);
    }

    private void all(Account account) {
        LocalDate now = Times.ANCHOR;
        Person director = account.those("PURCHASING_DIRECTOR").get(0);
        Person requester = account.those("REQUESTER").stream().filter(p -> p.email.endsWith("@demo.example")).findFirst().orElseThrow();
        List<Wanted> often = often(account);
        quote(director, End.none("WITH_HOSPITAL"), often.subList(0, 4), List.of(
            new Turn(now.minusDays(13), null, "Unificamos el consumo de todo el hospital: es el de un año.", "ASKED", List.of(880, 0, 900, 0)),
            new Turn(now.minusDays(12), now.plusDays(10), "Con entregas mensuales.", "OFFERED", List.of(950, 930, 960, 900)),
            new Turn(now.minusDays(9), null, "La primera línea es la que más pesa.", "COUNTERED", List.of(900, 930, 930, 900)),
            new Turn(now.minusDays(7), now.plusDays(25), "Podemos llegar hasta aquí.", "OFFERED", List.of(915, 930, 940, 900))));
        quote(director, End.none("EXPIRED"), often.subList(4, 6), List.of(
            new Turn(now.minusDays(35), null, null, "ASKED", List.of(0, 0)), new Turn(now.minusDays(34), now.minusDays(6), null, "OFFERED", List.of(970, 980))));
        quote(requester, End.none("WITH_HOSPITAL"), often.subList(6, 8), List.of(
            new Turn(now.minusDays(6), null, "Para la sala nueva.", "ASKED", List.of(0, 900)), new Turn(now.minusDays(5), now.plusDays(14), null, "OFFERED", List.of(960, 0))));
        quote(requester, End.none("WITH_SUPPLIER"), often.subList(8, 11), List.of(
            new Turn(now.minusDays(1), null, "Si puede ser, antes de fin de mes.", "ASKED", List.of(900, 0, 0))));
    }

    /** Ordered at the prices offered last, after one counter-proposal. */
    private void concluded(Order order) {
        LocalDate day = Times.day(order.submitted);
        List<Wanted> wanted = order.lines.stream().map(line -> new Wanted(line.article, line.quantity, line.price)).toList();
        quote(order.person, new End("ACCEPTED", order.submitted, null, null, order), wanted, List.of(
            new Turn(Times.work(day.minusDays(13), 0), null, null, "ASKED", Collections.nCopies(wanted.size(), 0)),
            new Turn(Times.work(day.minusDays(10), 0), day.plusDays(15), null, "OFFERED", Collections.nCopies(wanted.size(), 1_040)),
            new Turn(Times.work(day.minusDays(6), 0), null, "Con este volumen esperamos algo más.", "COUNTERED", Collections.nCopies(wanted.size(), 970)),
            new Turn(Times.work(day.minusDays(3), 0), day.plusDays(20), "Cerrado a este precio.", "OFFERED", Collections.nCopies(wanted.size(), 1_000))));
    }

    private void inVain(Account account) {
        Person director = account.those("PURCHASING_DIRECTOR").get(0);
        List<Wanted> often = often(account);
        LocalDate asked = Times.work(Times.ANCHOR.minusDays(48), 0);
        quote(director, new End("DECLINED", Times.at(Times.work(asked, 1), 700, 0), account.manager, "El fabricante deja de servir estos artículos en esa cantidad.", null),
            often.subList(0, 2), List.of(new Turn(asked, null, "Para la campaña de invierno.", "ASKED", List.of(800, 0))));
        LocalDate later = Times.work(Times.ANCHOR.minusDays(27), 0);
        quote(director, new End("WITHDRAWN", Times.at(Times.work(later, 3), 620, 0), director, "Lo compramos por el acuerdo marco.", null), often.subList(2, 5), List.of(
            new Turn(later, null, null, "ASKED", List.of(0, 0, 0)), new Turn(Times.work(later, 1), later.plusDays(30), null, "OFFERED", List.of(980, 970, 990))));
    }

    /** What the hospital orders most often, several times the usual quantity. */
    private List<Wanted> often(Account account) {
        Map<Integer, List<Line>> byArticle = orders.stream().filter(o -> o.account == account).flatMap(o -> o.lines.stream()).filter(l -> !l.article.withdrawn)
            .collect(Collectors.groupingBy(l -> l.article.id, TreeMap::new, Collectors.toList()));
        List<Wanted> often = new ArrayList<>();
        for (List<Line> same : byArticle.values().stream().sorted(Comparator.comparing((List<Line> all) -> -all.size())).limit(11).toList()) {
            int[] quantities = same.stream().mapToInt(l -> l.quantity).sorted().toArray();
            Article article = same.get(0).article;
            int quantity = quantities[(quantities.length - 1) / 2] * TIMES;
            long price = account.contracts.stream().filter(c -> c.inForce(Times.ANCHOR) && c.prices.containsKey(article.id))
                .mapToLong(c -> c.price(article, quantity)).min().orElse(article.list);
            often.add(new Wanted(article, quantity, Math.min(price, article.list)));
        }
        return often;
    }

    static String number(int quote) {
        return String.format("Q-%08d", quote);
    }

    private void quote(Person asker, End end, List<Wanted> wanted, List<Turn> turns) {
        int id = quotes.rows() + 1;
        Turn last = turns.get(turns.size() - 1);
        Long total = null;
        for (int no = 1; no <= turns.size(); no++) {
            total = version(id, no, asker, wanted, turns.get(no - 1));
        }
        boolean isOpen = end.status().equals("WITH_SUPPLIER");
        boolean isExpired = end.status().equals("EXPIRED");
        Instant turned = isExpired ? Times.at(last.until().plusDays(1), 10, 0) : end.at() == null ? moment(turns.size(), last) : end.at();
        if (isExpired || end.by() != null) {
            told.add(new Told("QUOTE_" + end.status(), asker.account, end.by(), turned, id, null));
        }
        quotes.row(id, number(id), asker.account.id, asker.id, "demo-" + id, end.status(), "EUR", null, moment(1, turns.get(0)), turned,
            isOpen ? Times.at(Times.work(last.on(), 2), minute(turns.size()), 0) : null, last.until(), isExpired, wanted.size(), turns.size(),
            total == null ? null : TableFile.money(total), end.by() == null ? null : end.by().id, end.why(), end.order() == null ? null : end.order().id, 1);
    }

    /** @return what it comes to; null as long as a line has no price */
    private Long version(int quote, int no, Person asker, List<Wanted> wanted, Turn turn) {
        boolean bySupplier = turn.until() != null;
        versions.row(versions.rows() + 1, quote, no, bySupplier, bySupplier ? asker.account.manager.id : asker.id, moment(no, turn), turn.until(), turn.note());
        long total = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Wanted line = wanted.get(i);
            long price = Math.max(1, line.price() * turn.parts().get(i) / 1000);
            boolean isPriced = turn.parts().get(i) > 0;
            boolean isDeclined = bySupplier && !isPriced;
            lines.row(lines.rows() + 1, versions.rows(), i + 1, line.article().id, isDeclined ? "DECLINED" : turn.answer(), line.quantity(),
                isPriced ? TableFile.money(price) : null, bySupplier && isPriced ? Math.max(1, line.quantity() / TIMES) : null, isDeclined ? "Sin existencias hasta la primavera." : null);
            total += isPriced ? price * line.quantity() : 0;
        }
        Long worth = bySupplier || turn.parts().stream().allMatch(part -> part > 0) ? total : null;
        told.add(new Told(bySupplier ? "QUOTE_ANSWERED" : no == 1 ? "QUOTE_ASKED" : "QUOTE_COUNTERED", asker.account,
            bySupplier ? asker.account.manager : asker, moment(no, turn), quote, worth));
        return worth;
    }

    /** Each turn as its touchpoint; the order that ends one tells of its end itself. */
    @Override
    public void accept(Trail trail) {
        told.forEach(one -> {
            Step step;
            if (one.by() != null && one.by().account != null) {
                Visit visit = new Visit(one.by(), Dice.of("quote", one.quote(), one.type(), one.at()));
                visit.signIn();
                visit.page("QUOTES_VIEWED", 8).about("PAGE", "/ordering/quotes");
                step = visit.act(one.type(), 90);
                visit.happen(step, one.at(), trail);
            } else {
                step = new Step(one.type(), one.account()).from(one.by() == null ? "SYSTEM" : "WEB", one.by() == null ? "SYSTEM" : "SUPPLIER");
                step.who = one.by();
                trail.add(step, one.at());
            }
            step.about("QUOTE", number(one.quote())).amount = one.worth();
        });
    }

    private static Instant moment(int no, Turn turn) {
        return Times.at(turn.on(), minute(no), 0);
    }

    /** In the morning, the later versions later. */
    private static int minute(int no) {
        return 540 + 35 * no;
    }
}
