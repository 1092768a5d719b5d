package io.itinera.insight.matrix.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.matrix.boundary.MatrixCell;
import io.itinera.insight.matrix.boundary.MatrixCell.Standing;
import io.itinera.insight.matrix.boundary.MatrixRow;
import io.itinera.insight.matrix.boundary.MatrixSheet;
import io.itinera.insight.matrix.boundary.Score;
import io.itinera.insight.matrix.control.PlacedAnswers.Placed;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.statistics.control.Shrinkage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes matrices of answers whose cells are shrunk together. */
final class SheetMaking {
    /** The part that is all hospitals. */
    static final String WHOLE = "";

    private final Score score;
    private final List<String> channels;
    private final List<String> order;

    private final Set<Place> covered;

    /** @param order of the contents @param covered the cells that are hidden for the sake of others */
    SheetMaking(Score score, List<String> channels, List<String> order, Set<Place> covered) {
        this.score = score;
        this.channels = channels;
        this.order = order;
        this.covered = covered;
    }

    /** A cell, and what was made of it. @param drawn null where cells cannot be shrunk */
    private record Drawn(MatrixCell cell, Shrinkage.Cell drawn) {
    }

    /** One matrix for each part that has answers, in the order of the parts' names. */
    List<MatrixSheet> sheets(List<Placed> answers, Function<Placed, String> part) {
        Map<Place, List<Placed>> places = answers.stream().collect(Collectors.groupingBy(one -> place(part.apply(one), one)));
        List<Place> keys = places.keySet().stream().sorted(Comparator.comparing(Place::part).thenComparing(Place::content).thenComparing(Place::channel)).toList();
        Optional<Shrinkage> shrinkage = Shrinkage.of(keys.stream().map(key -> hospitals(places.get(key))).toList(),
            new Shrinkage.Scale(score.lowest(), score.highest()));
        Map<Place, Drawn> cells = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            cells.put(keys.get(i), drawn(keys.get(i), places.get(keys.get(i)), shrinkage, i));
        }
        return keys.stream().map(Place::part).distinct().map(one -> sheet(one, cells, shrinkage)).toList();
    }

    static Place place(String part, Placed one) {
        return new Place(part, one.content(), one.channel().name());
    }

    /** The answers of each hospital. */
    private static List<Moments> hospitals(List<Placed> answers) {
        Map<Long, Moments> each = new HashMap<>();
        answers.forEach(one -> each.merge(one.rated().account(), Moments.NONE.add(Tally.worth(one.rated().marks()), 1), Moments::and));
        return List.copyOf(each.values());
    }

    private Drawn drawn(Place place, List<Placed> answers, Optional<Shrinkage> shrinkage, int at) {
        Tally tally = new Tally();
        answers.forEach(one -> tally.add(one.rated().marks(), null, 1));
        long people = answers.stream().map(one -> one.rated().person()).distinct().count();
        long hospitals = answers.stream().map(one -> one.rated().account()).distinct().count();
        Estimate raw = tally.scores().of(score.name());
        Shrinkage.Cell drawn = shrinkage.map(all -> all.cells().get(at)).orElse(null);
        return new Drawn(new MatrixCell(place.channel(), people, hospitals, covered.contains(place), raw, drawn == null ? null : drawn.estimate(), drawn == null ? 1 : drawn.weight(),
            shrinkage.map(all -> standing(all, drawn.estimate())).orElse(Standing.ALIKE)), drawn);
    }

    private static Standing standing(Shrinkage all, Estimate estimate) {
        if (!all.differ() || !estimate.isEnough()) {
            return Standing.ALIKE;
        }
        return estimate.low() > all.mean() ? Standing.ABOVE : estimate.high() < all.mean() ? Standing.BELOW : Standing.ALIKE;
    }

    private MatrixSheet sheet(String part, Map<Place, Drawn> cells, Optional<Shrinkage> shrinkage) {
        boolean differ = shrinkage.map(Shrinkage::differ).orElse(false);
        List<MatrixRow> rows = cells.keySet().stream().filter(key -> key.part().equals(part)).map(Place::content).distinct()
            .sorted(Comparator.comparing((String content) -> order.contains(content) ? order.indexOf(content) : order.size()).thenComparing(content -> content))
            .map(content -> row(part, content, cells, differ)).toList();
        return new MatrixSheet(part.equals(WHOLE) ? null : part, rows, shrinkage.map(Shrinkage::mean).orElse(null),
            shrinkage.filter(Shrinkage::alike).map(all -> all.cells().get(0).weight()).orElse(null), differ);
    }

    private MatrixRow row(String part, String content, Map<Place, Drawn> cells, boolean differ) {
        List<MatrixCell> row = new ArrayList<>();
        List<Drawn> compared = new ArrayList<>();
        for (String channel : channels) {
            Drawn drawn = cells.get(new Place(part, content, channel));
            row.add(drawn == null ? MatrixCell.empty(channel) : drawn.cell());
            if (drawn != null && drawn.cell().isShown() && !drawn.cell().isThin()) {
                compared.add(drawn);
            }
        }
        return new MatrixRow(content, row, differ ? best(compared) : null);
    }

    private static String best(List<Drawn> compared) {
        return compared.size() < 2 ? null : compared.stream()
            .filter(one -> compared.stream().allMatch(other -> other == one || one.drawn().isAbove(other.drawn())))
            .map(one -> one.cell().channel()).findFirst().orElse(null);
    }
}
