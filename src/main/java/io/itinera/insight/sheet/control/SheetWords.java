package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.SheetField;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What programs call their columns and values in Spanish, English and French, in small letters without accents. */
final class SheetWords {
    private static final Map<SheetField, List<String>> COLUMNS = columns();
    /** What tells the hospital nothing about which it is. */
    private static final Set<String> ANY_HOSPITAL = Set.of("hospital", "hosp", "h", "hopital", "clinica", "clinic", "clinique", "de", "del", "la", "el", "los",
        "las", "le", "les", "du", "des", "the", "of", "general", "universitario", "universitari", "university", "universitaire", "centro", "complejo", "y", "i");
    private static final Set<String> OUTGOING = Set.of("saliente", "salientes", "realizada", "emitida", "enviado", "outbound", "outgoing", "out", "sent", "made",
        "sortant", "sortante", "emis", "emise", "envoye");
    /** By the first that is met: what it is when they begin it, and when we do. */
    private static final Map<String, List<String>> KINDS = kinds();
    private static final Map<String, List<String>> OUTCOMES = Map.of(
        "ABANDONED", List.of("abandonada", "abandoned", "abandonnee", "perdida", "missed", "manquee", "no answer", "no contestada", "sin respuesta", "unanswered",
            "sans reponse", "pendiente", "open", "pending", "colgada", "left open"),
        "FAILED", List.of("error", "failed", "fallida", "fallo", "echec"),
        "REJECTED", List.of("rechazada", "rejected", "refusee", "refuse", "denied", "busy", "ocupado", "occupe"),
        "COMPLETED", List.of("atendida", "contestada", "answered", "completed", "completada", "resuelta", "resuelto", "resolved", "closed", "cerrada", "cerrado",
            "done", "ok", "hecha", "realizada", "traitee", "traite", "repondue", "termine", "terminee", "resolu", "settled"));
    private static final Map<String, List<String>> PERSONAS = Map.of(
        "PURCHASING_DIRECTOR", List.of("compras", "purchasing", "procurement", "achats", "acheteur", "buyer", "comprador", "compradora"),
        "APPROVER", List.of("aprobador", "aprobadora", "aprobacion", "approver", "approbateur", "finance", "finanzas"),
        "REQUESTER", List.of("solicitante", "requester", "demandeur", "planta", "ward", "enfermeria", "nurse", "infirmiere", "supervisora", "quirofano"));

    private SheetWords() {
    }

    /** Small letters and digits, one blank between words. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", " ").strip();
    }

    /** How well a name of a column fits a field: 0 not at all, 3 entirely. */
    static int fit(String column, SheetField field) {
        String name = plain(column);
        if (COLUMNS.get(field).contains(name)) {
            return 3;
        }
        return COLUMNS.get(field).stream().anyMatch(word -> has(name, word)) ? 2 : 0;
    }

    /** A type of touchpoint; null when no word tells. */
    static String kind(String value) {
        String words = plain(value);
        boolean outgoing = OUTGOING.stream().anyMatch(word -> has(words, word));
        return KINDS.entrySet().stream().filter(entry -> has(words, entry.getKey())).findFirst()
            .map(entry -> entry.getValue().get(outgoing ? 1 : 0)).orElse(outgoing ? "CLIENT_CALLED" : null);
    }

    static String outcome(String value) {
        return longest(OUTCOMES, value);
    }

    static String persona(String value) {
        return longest(PERSONAS, value);
    }

    /** How alike two names of hospitals are, from 0 to 1, by the words that tell them apart. */
    static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : (double) shared / Math.max(one.size(), other.size());
    }

    /** The words of a hospital's name that not every hospital has. */
    static Set<String> telling(String name) {
        Set<String> words = new HashSet<>(List.of(plain(name).split(" ")));
        words.removeAll(ANY_HOSPITAL);
        words.remove("");
        return words;
    }

    /** What the longest word tells: "no contestada" is not "contestada". */
    private static String longest(Map<String, List<String>> meanings, String value) {
        String words = plain(value);
        return meanings.entrySet().stream().flatMap(entry -> entry.getValue().stream().filter(word -> has(words, word)).map(word -> Map.entry(entry.getKey(), word)))
            .max(Comparator.comparingInt((Map.Entry<String, String> found) -> found.getValue().length()).thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey).orElse(null);
    }

    private static boolean has(String words, String word) {
        return (" " + words + " ").contains(" " + word + " ");
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        List.of("visita", "visit", "visite", "reunion", "meeting").forEach(word -> kinds.put(word, List.of("VISIT_HELD", "VISIT_HELD")));
        List.of("taller", "formacion", "workshop", "training", "atelier", "formation").forEach(word -> kinds.put(word, List.of("WORKSHOP_HELD", "WORKSHOP_HELD")));
        List.of("evento", "congreso", "feria", "jornada", "event", "fair", "congress", "evenement", "salon", "congres")
            .forEach(word -> kinds.put(word, List.of("EVENT_ATTENDED", "EVENT_ATTENDED")));
        List.of("chat", "whatsapp").forEach(word -> kinds.put(word, List.of("CHAT_HELD", "CHAT_HELD")));
        List.of("correo", "email", "e mail", "mail", "courriel").forEach(word -> kinds.put(word, List.of("EMAIL_WRITTEN", "CLIENT_WRITTEN_TO")));
        List.of("llamada", "telefono", "call", "phone", "appel", "telephone", "entrante", "recibida", "inbound", "incoming", "received", "in", "entrant", "recu")
            .forEach(word -> kinds.put(word, List.of("SUPPORT_CALLED", "CLIENT_CALLED")));
        return kinds;
    }

    private static Map<SheetField, List<String>> columns() {
        Map<SheetField, List<String>> columns = new EnumMap<>(SheetField.class);
        columns.put(SheetField.MOMENT, List.of("fecha", "fecha y hora", "fecha hora", "inicio", "date", "date time", "datetime", "start", "start time", "started",
            "timestamp", "when", "momento", "dia", "day", "date heure", "date et heure", "debut", "horodatage", "jour", "created"));
        columns.put(SheetField.TIME, List.of("hora", "time", "heure"));
        columns.put(SheetField.ACCOUNT, List.of("hospital", "cliente", "cuenta", "empresa", "centro", "customer", "client", "account", "company", "organization",
            "organisation", "hopital", "etablissement", "compte", "societe"));
        columns.put(SheetField.KIND, List.of("tipo", "type", "kind", "canal", "channel", "actividad", "activity", "activite", "categoria", "category", "nature"));
        columns.put(SheetField.DIRECTION, List.of("direccion", "sentido", "direction", "sens"));
        columns.put(SheetField.OUTCOME, List.of("resultado", "estado", "outcome", "result", "status", "disposition", "resultat", "etat", "statut"));
        columns.put(SheetField.PERSONA, List.of("rol", "cargo", "puesto", "role", "job title", "function", "funcion", "fonction", "poste"));
        columns.put(SheetField.DURATION, List.of("duracion", "duration", "duree", "talk time", "length", "segundos", "seconds", "minutos", "minutes"));
        columns.put(SheetField.REASON, List.of("motivo", "reason", "motif", "reason code"));
        columns.put(SheetField.IDENTIFIER, List.of("id", "identificador", "identifier", "identifiant", "uuid", "guid", "ticket", "call id", "referencia",
            "reference", "ref"));
        columns.put(SheetField.ORDER, List.of("pedido", "order", "po", "commande"));
        columns.put(SheetField.INVOICE, List.of("factura", "invoice", "facture"));
        columns.put(SheetField.CONTRACT, List.of("contrato", "contract", "contrat"));
        columns.put(SheetField.SHIPMENT, List.of("envio", "albaran", "shipment", "delivery note", "expedition", "livraison"));
        columns.put(SheetField.RETURN, List.of("devolucion", "return", "retour"));
        columns.put(SheetField.PRODUCT, List.of("articulo", "producto", "article", "product", "produit", "sku"));
        return columns;
    }
}
