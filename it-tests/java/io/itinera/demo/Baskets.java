package io.itinera.demo;

import io.itinera.demo.CategoryPlan.Category;
import io.itinera.demo.Model.Article;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** The real wholesale transactions as baskets: who bought which stock codes when, and what was cancelled. */
final class Baskets {

    /** One invoice of the wholesale firm; a cancellation has the same form. */
    static final class Basket {
        String customer;
        String invoice;
        LocalDateTime at;
        boolean cancellation;
        final TreeMap<String, Integer> quantities = new TreeMap<>();
    }

    private static final LocalDate LAST = LocalDate.of(2011, 8, 31);
    private static final LocalDate SLICE_FROM = LocalDate.of(2011, 3, 2);
    private static final LocalDate SLICE_TO = LocalDate.of(2011, 5, 31);
    private static final int SLICE_BACK = 182;
    private static final int CUSTOMERS = 135;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<List<Basket>> byAccount = new ArrayList<>();
    private final Map<String, Article> devices = new HashMap<>();

    Baskets(List<CSVRecord> transactions, Catalogue catalogue, int accounts) {
        Map<String, Map<String, Basket>> byCustomer = new TreeMap<>();
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (CSVRecord line : transactions) {
            int quantity = Integer.parseInt(line.get("Quantity"));
            boolean goods = line.get("StockCode").matches("\\d{5}[A-Za-z]*") && Double.parseDouble(line.get("UnitPrice")) > 0;
            if (!goods || line.get("CustomerID").isEmpty() || quantity == 0) {
                continue;
            }
            codes.merge(line.get("StockCode").toUpperCase(), 1, Integer::sum);
            add(byCustomer.computeIfAbsent(line.get("CustomerID"), c -> new TreeMap<>()), line, quantity);
        }
        map(codes, catalogue);
        List<String> busiest = new ArrayList<>(byCustomer.keySet());
        busiest.sort(Comparator.comparingLong((String c) -> -byCustomer.get(c).values().stream().filter(b -> !b.cancellation).count())
            .thenComparing(c -> c));
        for (int i = 0; i < accounts; i++) {
            List<Basket> baskets = new ArrayList<>();
            for (int rank = i; rank < CUSTOMERS; rank += accounts) {
                byCustomer.get(busiest.get(rank)).values().forEach(b -> place(b, baskets));
            }
            baskets.sort(Comparator.comparing((Basket b) -> b.at).thenComparing(b -> b.invoice));
            byAccount.add(baskets);
        }
    }

    List<Basket> of(int account) {
        return byAccount.get(account - 1);
    }

    /** What the account ever put into a basket. */
    Set<Integer> articles(int account) {
        Set<Integer> articles = new TreeSet<>();
        of(account).forEach(b -> b.quantities.keySet().forEach(c -> articles.add(devices.get(c).id)));
        return articles;
    }

    Article device(String code) {
        return devices.get(code);
    }

    private static void add(Map<String, Basket> invoices, CSVRecord line, int quantity) {
        Basket basket = invoices.computeIfAbsent(line.get("InvoiceNo"), n -> new Basket());
        basket.customer = line.get("CustomerID").replace(".0", "");
        basket.invoice = line.get("InvoiceNo");
        basket.cancellation = basket.invoice.startsWith("C");
        basket.at = LocalDateTime.parse(line.get("InvoiceDate"), FORMAT);
        basket.quantities.merge(line.get("StockCode").toUpperCase(), Math.abs(quantity), Integer::sum);
    }

    /** Moves a basket to the twelve months that end today, and repeats those of thirteen weeks half a year earlier. */
    private static void place(Basket basket, List<Basket> into) {
        long shift = ChronoUnit.DAYS.between(LAST, Times.ANCHOR);
        LocalDate day = basket.at.toLocalDate();
        if (!day.isBefore(SLICE_FROM) && !day.isAfter(SLICE_TO)) {
            Basket again = moved(basket, shift - SLICE_BACK, basket.invoice + "r");
            Dice dice = Dice.of("again", basket.invoice);
            basket.quantities.forEach((code, quantity) -> {
                if (dice.chance(0.85)) {
                    again.quantities.put(code, Math.max(1, (int) Math.round(quantity * (0.7 + 0.6 * dice.unit()))));
                }
            });
            if (!again.quantities.isEmpty()) {
                into.add(again);
            }
        }
        Basket once = moved(basket, shift, basket.invoice);
        once.quantities.putAll(basket.quantities);
        into.add(once);
    }

    private static Basket moved(Basket basket, long days, String invoice) {
        Basket moved = new Basket();
        moved.customer = basket.customer;
        moved.invoice = invoice;
        moved.cancellation = basket.cancellation;
        moved.at = basket.at.plusDays(days + (basket.at.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0));
        return moved;
    }

    /** Neighbouring stock codes are kindred goods, so neighbours get devices of one category; consumables get most lines. */
    private void map(TreeMap<String, Integer> codes, Catalogue catalogue) {
        Map<Integer, List<Article>> byCategory = new TreeMap<>();
        for (Article article : catalogue.articles()) {
            if (!article.withdrawn) {
                byCategory.computeIfAbsent(article.category.id, k -> new ArrayList<>()).add(article);
            }
        }
        List<Category> order = new ArrayList<>(catalogue.plan().all());
        order.sort(Comparator.comparingLong(c -> Dice.hash("block", c.code)));
        double weights = order.stream().mapToInt(c -> c.weight).sum();
        double lines = codes.values().stream().mapToInt(n -> n).sum();
        double share = 0;
        double passed = 0;
        List<String> left = new ArrayList<>(codes.keySet());
        for (Category category : order) {
            share += category.weight / weights;
            List<String> block = new ArrayList<>();
            while (!left.isEmpty() && (block.isEmpty() || passed / lines < share)) {
                passed += codes.get(left.get(0));
                block.add(left.remove(0));
            }
            spread(block, byCategory.get(category.id));
        }
    }

    private void spread(List<String> block, List<Article> goods) {
        goods.sort(Comparator.comparing((Article a) -> a.maker).thenComparingLong(a -> Dice.hash("goods", a.gtin)));
        for (int i = 0; i < block.size(); i++) {
            devices.put(block.get(i), goods.get((int) ((long) i * goods.size() / block.size())));
        }
    }
}
