package io.itinera.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Finds a name for every device that tells it from the others: trade name first, then model, description, size, reference. */
final class NameBook {

    private static final int LONGEST = 200;

    private final Map<String, String> names = new HashMap<>();

    NameBook(Collection<CSVRecord> devices) {
        List<CSVRecord> open = new ArrayList<>(devices);
        for (int depth = 1; !open.isEmpty() && depth <= 5; depth++) {
            open = settle(open, depth);
        }
    }

    String of(CSVRecord device) {
        return names.get(device.get("gtin"));
    }

    /** What the device is called before sizes and references are added: the same for a whole family. */
    static String family(CSVRecord device) {
        return device.get("manufacturer") + "/" + parts(device).get(0);
    }

    static boolean named(CSVRecord device) {
        return !parts(device).get(0).startsWith("Ref. ");
    }

    static String tidy(String text) {
        String tidy = text.replace('\\', ' ').replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replaceAll("[,;.\\s]+$", "");
        return tidy.length() > 1 && tidy.startsWith("\"") && tidy.endsWith("\"") ? tidy.substring(1, tidy.length() - 1) : tidy;
    }

    private List<CSVRecord> settle(List<CSVRecord> open, int depth) {
        Map<String, Integer> uses = new HashMap<>();
        open.forEach(d -> uses.merge(name(d, depth).toLowerCase(), 1, Integer::sum));
        List<CSVRecord> left = new ArrayList<>();
        for (CSVRecord device : open) {
            String name = name(device, depth);
            boolean bare = depth < 3 && (name.length() < 14 || name.indexOf(' ') < 0);
            if (depth == 5 && uses.get(name.toLowerCase()) > 1) {
                names.put(device.get("gtin"), cut(name, LONGEST - 12) + " (GTIN …" + device.get("gtin").substring(8) + ")");
            } else if (depth == 5 || uses.get(name.toLowerCase()) == 1 && !bare) {
                names.put(device.get("gtin"), name);
            } else {
                left.add(device);
            }
        }
        return left;
    }

    private static String name(CSVRecord device, int depth) {
        List<String> parts = parts(device);
        String name = parts.get(0);
        for (String part : parts.subList(1, Math.min(parts.size(), depth))) {
            name = part.toLowerCase().contains(name.toLowerCase()) ? part : name + ", " + part;
        }
        if (depth == 5 && parts.size() > 5) {
            name = name + ", " + parts.get(parts.size() - 1);
        }
        return cut(name, LONGEST);
    }

    private static List<String> parts(CSVRecord device) {
        List<String> parts = new ArrayList<>();
        add(parts, cut(tidy(device.get("trade_name")), 130));
        add(parts, cut(tidy(device.get("model_name")), 80));
        String description = tidy(device.get("description"));
        add(parts, description.length() > 110 && !parts.isEmpty() ? "" : cut(description, 130));
        add(parts, size(tidy(device.get("clinical_sizes"))));
        add(parts, "Ref. " + tidy(device.get("manufacturer_part_number")));
        return parts;
    }

    private static String size(String sizes) {
        String readable = sizes.replace("DEVICE_SIZE_TEXT_SPECIFY: ", "").replace("SIZE: ", "").replaceAll("\\|.*", "").replace('_', ' ').replace(" /", " ");
        return cut(readable.strip(), 40);
    }

    private static void add(List<String> parts, String part) {
        boolean known = parts.stream().anyMatch(p -> p.toLowerCase().contains(part.toLowerCase()));
        if (part.length() > 1 && !known) {
            parts.add(part);
        }
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return text.substring(0, space > length / 2 ? space : length - 1) + "…";
    }
}
