package io.itinera.catalog.number.control;

import io.itinera.catalog.number.boundary.NumberFault;
import io.itinera.catalog.number.boundary.NumberFile;
import io.itinera.catalog.number.boundary.NumberTrial;
import io.itinera.catalog.number.boundary.NumberTrial.Change;
import io.itinera.catalog.number.boundary.NumberTrial.Refusal;
import io.itinera.catalog.number.control.NumberCheck.Verdict;
import io.itinera.catalog.number.control.NumberCheck.Wish;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetFile.Row;
import io.itinera.platform.sheet.SheetWriter;
import io.itinera.platform.text.Texts;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Sorts the rows of a file of own numbers into those that can be taken and those that cannot. */
@ApplicationScoped
public class NumberTrials {
    private static final int FIRST = 100;

    @Inject NumberFiles files;
    @Inject NumberCheck check;
    @Inject NumberBook book;

    /** @param taken those that change something */
    public record Sifted(NumberTrial trial, List<Verdict> taken) {
    }

    public NumberTrial trial(AccountId account, NumberFile file) {
        return sift(account, file).trial();
    }

    public Sifted sift(AccountId account, NumberFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        judge(account, files.sheet(file), file, (row, verdict) -> {
            if (verdict.fault() == null) {
                verdicts.add(verdict);
            } else {
                refusals.add(refusal(verdict));
            }
        });
        List<Verdict> fresh = verdicts.stream().filter(Verdict::isNew).toList();
        List<Verdict> changed = verdicts.stream().filter(Verdict::isChange).toList();
        NumberTrial trial = new NumberTrial(verdicts.size() + refusals.size(), fresh.size(), changed.size(), verdicts.size() - fresh.size() - changed.size(),
            refusals.size(), changes(changed.subList(0, Math.min(FIRST, changed.size()))), List.copyOf(refusals.subList(0, Math.min(FIRST, refusals.size()))));
        return new Sifted(trial, Stream.concat(fresh.stream(), changed.stream()).toList());
    }

    public void refused(AccountId account, NumberFile file, Locale language, OutputStream out) {
        SheetFile sheet = files.sheet(file);
        Texts texts = Texts.in(language);
        try (SheetWriter writer = new SheetWriter(sheet.separator(), out)) {
            writer.write(beside(texts.get("catalog.own.line"), texts.get("catalog.own.reason"), sheet.columns()));
            judge(account, sheet, file, (row, verdict) -> {
                if (verdict.fault() != null) {
                    Refusal refusal = refusal(verdict);
                    writer.write(beside(Long.toString(row.line()), texts.get("refusal." + refusal.fault().code(), refusal.own(), refusal.article(), refusal.what()),
                        row.cells()));
                }
            });
        }
    }

    private interface Judged {
        void is(Row row, Verdict verdict);
    }

    private void judge(AccountId account, SheetFile sheet, NumberFile file, Judged sink) {
        int own = sheet.columns().indexOf(file.own());
        int article = sheet.columns().indexOf(file.article());
        List<Row> rows = new ArrayList<>();
        sheet.each(rows::add);
        List<Wish> wishes = rows.stream().map(row -> row.hasMore() ? new Wish(row.line(), "", "")
            : new Wish(row.line(), row.cells().get(own), row.cells().get(article))).toList();
        List<Verdict> verdicts = check.check(account, wishes);
        for (int i = 0; i < rows.size(); i++) {
            Verdict verdict = verdicts.get(i);
            sink.is(rows.get(i), rows.get(i).hasMore() ? new Verdict(verdict.wish(), "", NumberFault.ROW_UNEVEN, Integer.toString(sheet.columns().size()), null, null) : verdict);
        }
    }

    private static List<String> beside(String line, String reason, List<String> cells) {
        return Stream.concat(Stream.of(line, reason), cells.stream()).toList();
    }

    private static Refusal refusal(Verdict verdict) {
        return new Refusal(verdict.wish().line(), verdict.fault(), verdict.wish().own(), verdict.wish().article(), verdict.what());
    }

    private List<Change> changes(List<Verdict> changed) {
        Map<Long, String> parts = new HashMap<>(book.partNumbers(changed.stream()
            .flatMap(verdict -> Stream.of(verdict.before().articleId(), verdict.articleId())).distinct().toList()));
        return changed.stream().map(verdict -> verdict.before().articleId() == verdict.articleId()
            ? new Change(verdict.wish().line(), verdict.wish().own(), verdict.before().number(), verdict.wish().own())
            : new Change(verdict.wish().line(), verdict.wish().own(), parts.get(verdict.before().articleId()), parts.get(verdict.articleId()))).toList();
    }
}
