package io.itinera.ordering.quick.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which people count, in the portal's languages, and which of the catalogue's units they may mean. */
final class UnitWords {
    /** Any number of something, whatever it is sold by. */
    static final String PIECE = "PIECE";
    private static final Map<String, Set<String>> MEANINGS = new HashMap<>();

    static {
        mean("u ud uds un unid unids unidad unidades pieza piezas pza pzas pz ea each pc pcs piece pieces unit units unite unites"
            + " pce pces st stk", PIECE);
        mean("caja cajas cj cjs", "BOX", "CASE");
        mean("box boxes bx boite boites bte btes", "BOX");
        mean("paquete paquetes paq paqs pack packs pk pkt packet packets paquet paquets envase envases bolsa bolsas bag bags sachet"
            + " sachets", "PACK");
        mean("case cases cs cajon cajones caisse caisses embalaje embalajes", "CASE");
        mean("carton cartons cartones ctn", "CASE", "BOX");
        mean("par pares pair pairs paire paires", "PAIR");
    }

    private UnitWords() {
    }

    private static void mean(String words, String... units) {
        Arrays.stream(words.split(" ")).forEach(word -> MEANINGS.put(word, Set.of(units)));
    }

    static boolean isUnit(String word) {
        return MEANINGS.containsKey(folded(word));
    }

    /** Which units of the catalogue the word may mean; empty for none. */
    static Set<String> meanings(String word) {
        return MEANINGS.getOrDefault(folded(word), Set.of());
    }

    /** Without accents, case and the dot of an abbreviation. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}|\\.$", "").toLowerCase(Locale.ROOT);
    }
}
