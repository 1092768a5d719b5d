package io.itinera.demo;

import io.itinera.demo.Model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Chooses the devices of the catalogue from the EUDAMED extract: varied, named, sold in Spain where there is a choice. */
final class Catalogue {

    private static final String SPAIN = "724";
    private static final int GONE = 30;
    private static final int WITHDRAWN_HERE = 12;

    private final CategoryPlan plan = new CategoryPlan();
    private final List<Article> articles = new ArrayList<>();

    Catalogue(List<CSVRecord> devices) {
        List<CSVRecord> usable = devices.stream()
            .filter(d -> !d.get("gtin").isEmpty() && NameBook.named(d) && plan.of(d.get("emdn_code")) != null)
            .filter(d -> !d.get("status").equals("NOT_INTENDED_FOR_EU_MARKET"))
            .filter(d -> !d.get("emdn_code").contains("|")).toList();
        List<CSVRecord> picked = pick(usable);
        NameBook names = new NameBook(picked);
        picked.sort(Comparator.comparing((CSVRecord d) -> plan.of(d.get("emdn_code")).id)
            .thenComparing(names::of).thenComparing(d -> d.get("gtin")));
        Set<Integer> numbers = new HashSet<>();
        for (CSVRecord device : picked) {
            Article article = article(device, names.of(device));
            article.id = articles.size() + 1;
            article.part = "IT-" + number(article.gtin, numbers);
            articles.add(article);
        }
    }

    List<Article> articles() {
        return articles;
    }

    CategoryPlan plan() {
        return plan;
    }

    private List<CSVRecord> pick(List<CSVRecord> usable) {
        Map<Integer, List<CSVRecord>> byCategory = new TreeMap<>();
        List<CSVRecord> gone = new ArrayList<>();
        for (CSVRecord device : usable) {
            if (device.get("status").equals("ON_MARKET")) {
                byCategory.computeIfAbsent(plan.of(device.get("emdn_code")).id, k -> new ArrayList<>()).add(device);
            } else {
                gone.add(device);
            }
        }
        List<CSVRecord> picked = new ArrayList<>();
        byCategory.forEach((id, list) -> picked.addAll(best(list, plan.all().get(id - 1).quota)));
        picked.addAll(best(gone, GONE));
        return picked;
    }

    private static List<CSVRecord> best(List<CSVRecord> from, int count) {
        List<CSVRecord> shuffled = new ArrayList<>(from);
        shuffled.sort(Comparator.comparingLong(d -> Dice.hash("pick", d.get("gtin"))));
        Map<String, Integer> seen = new HashMap<>();
        Map<CSVRecord, Integer> rank = new HashMap<>();
        for (CSVRecord device : shuffled) {
            int before = seen.merge(NameBook.family(device), 1, Integer::sum) - 1;
            int makers = seen.merge("maker " + device.get("manufacturer"), 1, Integer::sum) - 1;
            int crowd = (before < 5 ? 0 : before < 14 ? 2 : 4) + (makers < count / 3 ? 0 : 2);
            rank.put(device, crowd * 2 + (spanish(device) ? 0 : 1));
        }
        shuffled.sort(Comparator.comparing(rank::get));
        return new ArrayList<>(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private static boolean spanish(CSVRecord device) {
        return device.get("original_market_iso_numeric").equals(SPAIN)
            || ("|" + device.get("additional_markets_iso_numeric") + "|").contains("|" + SPAIN + "|");
    }

    private static int number(String gtin, Set<Integer> taken) {
        int number = 100_000 + (int) Math.floorMod(Dice.hash("part", gtin), 900_000L);
        while (!taken.add(number)) {
            number = number == 999_999 ? 100_000 : number + 1;
        }
        return number;
    }

    private Article article(CSVRecord device, String name) {
        Article article = new Article();
        article.gtin = device.get("gtin");
        article.name = name;
        String description = NameBook.tidy(device.get("description"));
        article.description = description.isEmpty() || name.contains(description) || description.matches(".*\\b[Aa]gents?\\b.*") ? null
            : description.substring(0, Math.min(500, description.length()));
        article.maker = maker(device.get("manufacturer"));
        article.makerPart = NameBook.tidy(device.get("manufacturer_part_number"));
        article.emdn = device.get("emdn_code");
        article.category = plan.of(article.emdn);
        article.risk = risk(device.get("risk_class"));
        article.sterile = device.get("sterile_by_manufacturer").equals("UNSPECIFIED");
        article.singleUse = device.get("reusability").equals("SINGLE_USE");
        article.latex = device.get("contains_latex").equals("TRUE");
        Dice dice = Dice.of("article", article.gtin);
        article.withdrawn = !device.get("status").equals("ON_MARKET") || dice.chance(WITHDRAWN_HERE / 4000.0);
        article.list = price(device, article);
        article.unit = dice.chance(0.85) ? article.category.unit : "PIECE";
        article.multiple = article.list < 1500 && dice.chance(0.2) ? dice.pick(List.of(5, 10, 10, 20)) : 1;
        return article;
    }

    private static long price(CSVRecord device, Article article) {
        double place = 0.75 * Dice.of("family price", NameBook.family(device)).unit() + 0.25 * Dice.of("price", article.gtin).unit();
        double euros = article.category.low * StrictMath.pow(article.category.high / article.category.low, place);
        long cents = Math.round(euros * 100);
        return cents > 10_000 ? cents / 100 * 100 : cents > 2_000 ? cents / 10 * 10 : cents;
    }

    private static String risk(String code) {
        String plain = code.replace("EU_CLASS_", "").replace("IVDD_ANNEX_II_", "IVD_").replace("IVDD_", "IVD_");
        return plain.length() == 1 && !plain.equals("I") ? "IVD_" + plain : plain;
    }

    static String maker(String name) {
        String legal = "(?i)[,.]?\\s*(co\\.?,?\\s*ltd\\.?|ltd\\.?|limited|gmbh( & co\\.? ?kg)?|inc\\.?|llc|b\\.?v\\.?|a\\.?s\\.?|s\\.?r\\.?o\\.?|ag|s\\.?a\\.?"
            + "|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|sas|nv|ab|oy|kg|a\\.?ş\\.?|corporation|corp\\.?|s\\.?l\\.?( ?u)?|a/s|aps|sp\\. z o\\.?o\\.?)$";
        String readable = NameBook.tidy(name);
        String before = "";
        while (!before.equals(readable) && readable.replaceAll(legal, "").length() > 2) {
            before = readable;
            readable = readable.replaceAll(legal, "").replaceAll("[,.&\\s]+$", "");
        }
        return readable;
    }
}
