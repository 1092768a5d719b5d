package io.itinera.demo;

import static io.itinera.demo.TableFile.money;

import io.itinera.demo.CategoryPlan.Category;
import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Writes accounts, people, articles, stock, contracts and prices as tables. */
final class MasterTables {

    private static final String PERSON = "id,account_id,given_name,family_name,email,password_hash,persona,pseudonym,language,"
        + "time_zone,order_limit,approval_limit,active,version";
    /** What the makers of some articles take, and how far two deliveries of one article lie apart; working days. */
    private static final int LEAD_DAYS = 15;
    private static final int BETWEEN_DELIVERIES = 10;
    private static final double SOLD_OUT = 0.07;
    private static final LocalDate LIST_FROM = Times.ANCHOR.minusDays(400);

    private MasterTables() { }

    static TableFile groups() {
        TableFile table = new TableFile("005_accounts.account_group", "id,name");
        Hospitals.GROUPS.forEach(name -> table.row(table.rows() + 1, name));
        return table;
    }

    static TableFile people(String file, List<Person> people) {
        TableFile table = new TableFile(file, PERSON);
        for (Person p : people) {
            table.row(p.id, p.account == null ? null : p.account.id, p.given, p.family, p.email, p.hash, p.persona, p.pseudonym, p.language, p.zone,
                p.orderLimit == null ? null : money(p.orderLimit), p.approvalLimit == null ? null : money(p.approvalLimit), true, 1);
        }
        return table;
    }

    /** One program that reads the log for the analyst of the demo sign-ins. */
    static TableFile tokens(List<Person> supplier) {
        TableFile table = new TableFile("015_accounts.api_token", "id,person_id,name,token_hash,issued_at,expires_at,version");
        Person analyst = supplier.stream().filter(p -> p.email.equals("cx@demo.example")).findFirst().orElseThrow();
        table.row(1, analyst.id, "demo", Passwords.tokenHash(), Times.at(Times.FIRST, 540, 0), null, 1);
        return table;
    }

    static TableFile accounts(List<Account> accounts) {
        TableFile table = new TableFile("020_accounts.account",
            "id,code,name,group_id,segment,municipality,province,region,currency,account_manager_id,played,version");
        for (Account a : accounts) {
            table.row(a.id, a.code, a.name, a.group, a.segment, a.municipality, a.province, a.region, "EUR", a.manager.id, a.played, 1);
        }
        return table;
    }

    static TableFile categories(CategoryPlan plan) {
        TableFile table = new TableFile("060_catalog.category", "id,code,name_es,name_en,name_fr");
        for (Category c : plan.all()) {
            table.row(c.id, c.code, c.names[0], c.names[1], c.names[2]);
        }
        return table;
    }

    static TableFile articles(List<Article> articles) {
        TableFile table = new TableFile("070_catalog.article", "id,part_number,gtin,name,description,manufacturer,manufacturer_part_number,emdn_code,"
            + "category_id,risk_class,sterile,single_use,latex,unit,order_multiple,status,changed_at,version");
        for (Article a : articles) {
            Dice dice = Dice.of("changed", a.gtin);
            table.row(a.id, a.part, a.gtin, a.name, a.description, a.maker, a.makerPart, a.emdn, a.category.id, a.risk, a.sterile, a.singleUse, a.latex,
                a.unit, a.multiple, a.withdrawn ? "WITHDRAWN" : "ORDERABLE", Times.at(Times.ANCHOR.minusDays(dice.between(2, 380)), 540, 0), 1);
        }
        return table;
    }

    /** The rows of the packaging file have seven cells under nine headings, so the cells are taken by their place. */
    static TableFile packaging(List<Article> articles, List<CSVRecord> records) {
        TableFile table = new TableFile("080_catalog.packaging", "id,article_id,gtin,level_name,base_units");
        Map<String, Article> byGtin = new HashMap<>();
        articles.forEach(a -> byGtin.put(a.gtin, a));
        List<CSVRecord> kept = records.stream().filter(r -> byGtin.containsKey(r.get(5)) && r.get(0).length() == 14)
            .sorted(Comparator.comparing((CSVRecord r) -> byGtin.get(r.get(5)).id)
                .thenComparing(r -> Integer.parseInt(r.get(6))).thenComparing(r -> r.get(0))).toList();
        for (CSVRecord r : kept) {
            String level = r.get(1).equals("CASE") ? "CASE" : "PACK";
            table.row(table.rows() + 1, byGtin.get(r.get(5)).id, r.get(0), level, Integer.parseInt(r.get(6)));
        }
        return table;
    }

    /** Whether there is none of the article in the house at the end. */
    static boolean isSoldOut(Article a) {
        return Dice.of("stock", a.gtin).unit() < SOLD_OUT;
    }

    static List<TableFile> stock(List<Article> articles) {
        TableFile table = new TableFile("090_catalog.stock", "article_id,on_hand,reserved,incoming,incoming_on,lead_days,version");
        TableFile later = new TableFile("095_catalog.later_delivery", "article_id,arrives_on,quantity");
        for (Article a : articles) {
            Dice dice = Dice.of("stock", a.gtin);
            double draw = dice.unit();
            int usual = (int) Math.min(4000, dice.skewed(Math.max(6, 90_000.0 / (a.list + 60)), 0.8)) / a.multiple * a.multiple + a.multiple;
            boolean coming = !a.withdrawn && draw >= 0.02 && (isSoldOut(a) || dice.chance(0.18));
            int onHand = isSoldOut(a) ? 0 : a.withdrawn ? dice.between(0, 20) : usual;
            int reserved = onHand > 20 && dice.chance(0.25) ? dice.between(1, onHand / 8) : 0;
            LocalDate date = coming ? Times.work(Times.ANCHOR, dice.between(2, 25)) : null;
            table.row(a.id, onHand, reserved, coming ? usual : 0, date, coming && a.id % 2 == 0 ? LEAD_DAYS : null, 1);
            if (coming && a.id % 3 == 0) {
                later.row(a.id, Times.work(date, BETWEEN_DELIVERIES), usual);
            }
        }
        return List.of(table, later);
    }

    static TableFile contracts(List<Contract> contracts) {
        TableFile table = new TableFile("100_contracts.contract",
            "id,number,account_id,title,starts_on,ends_on,notice_days,commitment,currency,decision,decided_by,decided_at,version");
        for (Contract c : contracts) {
            table.row(c.id, c.number, c.account.id, c.title, c.starts, c.ends, c.noticeDays, money(c.commitment), "EUR", c.decision,
                c.decidedBy == null ? null : c.decidedBy.id, c.decidedAt, 1);
        }
        return table;
    }

    static TableFile prices(List<Article> articles, List<Contract> contracts, PriceNews news) {
        TableFile table = new TableFile("110_contracts.price", "id,contract_id,article_id,min_quantity,amount,valid_from,valid_to,version");
        for (Article a : articles) {
            table.row(table.rows() + 1, null, a.id, 1, money(a.list), LIST_FROM, news.lastDay(a), 1);
        }
        for (Contract c : contracts) {
            c.prices.forEach((article, price) -> {
                table.row(table.rows() + 1, c.id, article, 1, money(price[0]), c.starts, null, 1);
                if (price[1] > 0) {
                    table.row(table.rows() + 1, c.id, article, price[1], money(price[2]), c.starts, null, 1);
                }
            });
        }
        news.addTo(table);
        return table;
    }

    static TableFile warnings(List<Contract> contracts) {
        TableFile table = new TableFile("130_contracts.renewal_warning", "contract_id,step_days,warned_at");
        contracts.forEach(c -> c.warnings.forEach((step, at) -> table.row(c.id, step, at)));
        return table;
    }
}
