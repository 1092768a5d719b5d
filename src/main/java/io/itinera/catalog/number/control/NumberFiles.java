package io.itinera.catalog.number.control;

import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.control.ArticleNumbers;
import io.itinera.catalog.number.boundary.NumberFile;
import io.itinera.catalog.number.boundary.NumberOutline;
import io.itinera.catalog.number.boundary.OpenNumberFile;
import io.itinera.platform.sheet.PackedText;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Files of own numbers: opened within bounds, and which of their columns most likely hold what. */
@ApplicationScoped
public class NumberFiles {
    /** Rows that tell what stands in a column. */
    private static final int LOOKED_AT = 200;

    @Inject ArticleNumbers numbers;

    /** @throws io.itinera.shared.sheet.SheetUnreadable when no rows can be taken from it */
    public NumberFile open(InputStream content) {
        byte[] text = SheetFile.bounded(content, limits());
        SheetFile sheet = SheetFile.csv(text, limits());
        sheet.count();
        NumberColumns columns = new NumberColumns(sheet.columns(), known(sheet));
        return new NumberFile(PackedText.pack(text), columns.own(), columns.article());
    }

    public NumberOutline outline(NumberFile file) {
        SheetFile sheet = sheet(file);
        return new NumberOutline(sheet.outline(), sheet.hasOldLetters());
    }

    SheetFile sheet(NumberFile file) {
        return SheetFile.csv(PackedText.unpack(file.packed()), limits());
    }

    private SheetLimits limits() {
        return new SheetLimits(OpenNumberFile.MOST_MEGABYTES, OpenNumberFile.MOST_ROWS, cell -> !suppliers(List.of(cell)).isEmpty());
    }

    /** How many of the first cells of each column are numbers of the supplier's. */
    private List<Integer> known(SheetFile sheet) {
        List<List<String>> cells = new ArrayList<>();
        sheet.columns().forEach(column -> cells.add(new ArrayList<>()));
        sheet.some(LOOKED_AT, row -> {
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).add(row.cells().get(i));
            }
        });
        Set<String> suppliers = suppliers(cells.stream().flatMap(List::stream).distinct().toList());
        return cells.stream().map(column -> (int) column.stream().filter(suppliers::contains).count()).toList();
    }

    private Set<String> suppliers(Collection<String> written) {
        Set<String> suppliers = new TreeSet<>();
        numbers.find(null, written).forEach((number, matches) -> {
            if (matches.get(0).kind() != NumberKind.MAKERS_NUMBER) {
                suppliers.add(number);
            }
        });
        return suppliers;
    }
}
