package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;

/** Which cells of a CSV stand between quotes: as few as the library that wrote these files before would quote. */
final class CsvQuotes {
    private CsvQuotes() {
    }

    static boolean areNeeded(TextCell cell) {
        return cell.length() > 0 && (cell.bytes()[cell.from()] >= 0 && cell.bytes()[cell.from()] <= '#' || endsOddly(cell) || areNeededWithin(cell));
    }

    /** Wherever in a cell the text stands. */
    static boolean areNeededWithin(TextCell text) {
        for (int i = text.from(); i < text.to(); i++) {
            switch (text.bytes()[i]) {
                case '"', ',', '\r', '\n':
                    return true;
                default:
                    break;
            }
        }
        return false;
    }

    /** Some readers cut blanks off. */
    static boolean endsOddly(TextCell text) {
        return text.length() > 0 && text.bytes()[text.to() - 1] >= 0 && text.bytes()[text.to() - 1] <= ' ';
    }

    /** Between quotes or without, where there is none in the text. */
    static void put(TextCell text, LogOutput out) {
        int plain = text.from();
        for (int i = text.from(); i < text.to(); i++) {
            if (text.bytes()[i] == '"') {
                out.put(text.bytes(), plain, i + 1);
                plain = i;
            }
        }
        out.put(text.bytes(), plain, text.to());
    }
}
