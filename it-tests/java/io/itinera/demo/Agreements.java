package io.itinera.demo;

import io.itinera.demo.CategoryPlan.Category;
import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Made-up framework agreements: one or more lines of goods for each hospital, with prices, ends and decisions. */
final class Agreements {

    static final int[] STEPS = {180, 90, 30, 7};

    private static final Map<String, String> TITLES = new TreeMap<>(Map.of("WOUND", "Apósitos, gasas y vendas", "PROTECT", "Guantes y cobertura quirúrgica",
        "CARE", "Incontinencia y urología", "DRAIN", "Sondas, drenaje e infusión", "AIRWAY", "Vía aérea y respiratorio",
        "THEATRE", "Material de quirófano y esterilización", "LAB", "Laboratorio, limpieza y odontología", "AIDS", "Ayudas técnicas y ortesis",
        "IMPLANT", "Implantes e instrumental de traumatología"));
    private static final List<String> COMMON = List.of("WOUND", "PROTECT", "DRAIN", "CARE", "AIRWAY", "THEATRE", "LAB", "AIDS", "IMPLANT");

    private final List<Contract> all = new ArrayList<>();
    private final Baskets baskets;
    private final Map<String, List<Article>> byTheme = new TreeMap<>();

    Agreements(List<Account> accounts, Catalogue catalogue, Baskets baskets) {
        this.baskets = baskets;
        for (Article article : catalogue.articles()) {
            Category category = article.category;
            if (!article.withdrawn) {
                byTheme.computeIfAbsent(category.theme, t -> new ArrayList<>()).add(article);
            }
        }
        accounts.forEach(this::account);
        all.sort(Comparator.comparing((Contract c) -> c.starts).thenComparing(c -> c.account.id).thenComparing(c -> c.title));
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Contract contract = all.get(i);
            contract.id = i + 1;
            int year = contract.starts.getYear();
            contract.number = String.format("C-%d-%04d", year, 100 + numbers.merge(year, 1, Integer::sum));
        }
    }

    List<Contract> all() {
        return all;
    }

    private void account(Account account) {
        Dice dice = Dice.of("contracts", account.code);
        int lines = account.id == 1 ? 5 : account.id == 2 ? 3 : switch (account.segment) {
            case "LARGE_PUBLIC" -> dice.between(3, 4);
            case "LONG_STAY" -> dice.between(1, 2);
            default -> dice.between(2, 3);
        };
        List<String> themes = new ArrayList<>(COMMON);
        themes.sort(Comparator.comparingDouble(t -> COMMON.indexOf(t) + 4 * Dice.of("theme", account.code, t).unit()));
        int[] wanted = account.id == 1 ? new int[] {180, 90, 30, 7, 510} : account.id == 2 ? new int[] {180, 30, -20} : new int[0];
        for (int i = 0; i < lines; i++) {
            int end = i < wanted.length ? wanted[i] : end(account, i, dice);
            line(account, themes.get(i), end);
        }
    }

    /** Days from today to the end of the term: every eighth is due for a warning, some are over, most run on. */
    private static int end(Account account, int index, Dice dice) {
        int draw = (account.id * 5 + index * 3) % 16;
        return draw < 4 && index < 2 ? STEPS[draw] : draw < 6 ? -dice.between(3, 60) : draw < 10 ? dice.between(8, 170) : dice.between(181, 900);
    }

    private void line(Account account, String theme, int end) {
        Dice dice = Dice.of("contract", account.code, theme);
        LocalDate ends = Times.ANCHOR.plusDays(end);
        Contract contract = contract(account, theme, ends, dice);
        boolean open = account.id <= 2 || Math.floorMod(end, 30) == 0 || end == 7;
        if (end < 170 && !open && dice.chance(end < 0 ? 0.75 : 0.4)) {
            decide(contract, end < 0 ? 40 : Math.max(8, 175 - end), dice);
        }
        if (contract.starts.isAfter(Times.FIRST.plusDays(30)) && dice.chance(0.8)) {
            Contract earlier = contract(account, theme, contract.starts.minusDays(1), Dice.of("earlier", account.code, theme));
            earlier.decision = "RENEW";
            earlier.decidedBy = dice.pick(account.those("PURCHASING_DIRECTOR"));
            earlier.decidedAt = Times.at(Times.work(past(earlier.ends).minusDays(dice.between(5, 80)), 0), dice.between(500, 1000), 0);
            warn(earlier);
        }
        warn(contract);
        if ("RENEW".equals(contract.decision) && contract.ends.isBefore(Times.ANCHOR)) {
            contract(account, theme, contract.ends.plusYears(2), Dice.of("next", account.code, theme)).starts = contract.ends.plusDays(1);
        }
    }

    private static void decide(Contract contract, int daysBack, Dice dice) {
        contract.decision = dice.pick(List.of("RENEW", "RENEW", "RENEW", "RENEW", "RENEGOTIATE", "RENEGOTIATE", "LAPSE"));
        contract.decidedBy = dice.pick(contract.account.those("PURCHASING_DIRECTOR"));
        LocalDate day = Times.work(past(contract.ends).minusDays(dice.between(4, Math.max(5, Math.min(90, daysBack)))).minusDays(3), 0);
        contract.decidedAt = Times.at(day, dice.between(500, 1000), dice.between(0, 59));
    }

    private static LocalDate past(LocalDate day) {
        return day.isBefore(Times.ANCHOR) ? day : Times.ANCHOR;
    }

    private Contract contract(Account account, String theme, LocalDate ends, Dice dice) {
        Contract contract = new Contract();
        contract.account = account;
        contract.title = TITLES.get(theme);
        contract.ends = ends;
        contract.starts = ends.minusYears(dice.between(1, 3)).plusDays(1);
        contract.noticeDays = dice.pick(List.of(30, 60, 90));
        List<Article> pool = new ArrayList<>(byTheme.get(theme));
        Set<Integer> bought = baskets.articles(account.id);
        pool.sort(Comparator.comparing((Article a) -> !(bought.contains(a.id) && Dice.of("covered", account.code, a.gtin).chance(0.75)))
            .thenComparingLong(a -> Dice.hash("pool", account.code, a.gtin)));
        double base = 0.05 + 0.15 * dice.unit();
        for (Article article : pool.subList(0, Math.min(pool.size(), dice.between(80, account.segment.equals("LARGE_PUBLIC") ? 190 : 120)))) {
            double off = Math.min(0.25, base + 0.05 * dice.unit());
            long price = Math.max(1, Math.round(article.list * (1 - off)));
            boolean broken = dice.chance(0.15) && article.list < 20_000;
            contract.prices.put(article.id, new long[] {price, broken ? dice.pick(List.of(10, 50)) : 0, Math.round(price * 0.94)});
        }
        account.contracts.add(contract);
        all.add(contract);
        return contract;
    }

    /** The warnings that went out: every step whose day is past, unless the hospital had decided before. Today's are left to the portal. */
    private static void warn(Contract contract) {
        for (int step : STEPS) {
            LocalDate day = contract.ends.minusDays(step);
            boolean decided = contract.decidedAt != null && Times.day(contract.decidedAt).isBefore(day);
            if (day.isBefore(Times.ANCHOR) && !day.isBefore(contract.starts) && !decided) {
                contract.warnings.put(step, Times.at(day, 6 * 60 + 5, 0));
            }
        }
    }
}
