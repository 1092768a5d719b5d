package io.itinera.insight.log.control;

import io.itinera.platform.persistence.TextCell;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The objects that an event concerned: the subjects first, then by kind and id. They are others once the next row is read. */
final class LogObjects {
    /** Between two objects and between qualifier, kind and id of one: no id has a control character ({@link ObjectRef}). */
    static final int NEXT_OBJECT = 0x1E;
    static final int NEXT_PART = 0x1F;
    /** With these begin the characters from U+E000 to U+FFFF, and with those behind them the ones that Java writes as a pair and sorts first. */
    private static final int HIGH = 0xEE;
    private static final int PAIRS = 0xF0;
    private static final int FIRST_SIZE = 4;

    private final Dictionary types = new Dictionary(type -> ObjectType.valueOf(type).name());
    private final byte[] hospital = types.of(new TextCell(ObjectType.ACCOUNT.name()));
    private final Dictionary hospitals;
    private One[] all = Stream.generate(One::new).limit(FIRST_SIZE).toArray(One[]::new);
    private int size;

    /** One object. */
    static final class One {
        private final TextCell type = new TextCell();
        private final TextCell id = new TextCell();
        private final TextCell qualifier = new TextCell();

        TextCell type() {
            return type;
        }

        TextCell id() {
            return id;
        }

        TextCell qualifier() {
            return qualifier;
        }

        private int order(One other) {
            int order = compare(other.qualifier, qualifier);
            order = order == 0 ? compare(type, other.type) : order;
            return order == 0 ? compare(id, other.id) : order;
        }
    }

    /** @param code of a hospital that a touchpoint names by code or by id */
    LogObjects(UnaryOperator<String> code) {
        hospitals = new Dictionary(known -> ObjectRef.related(ObjectType.ACCOUNT, code.apply(known)).id());
    }

    int size() {
        return size;
    }

    One get(int index) {
        return all[index];
    }

    /** Whether one of the first so many is this object. */
    boolean namesBefore(int end, TextCell type, TextCell id) {
        for (int i = 0; i < end; i++) {
            if (compare(all[i].id, id) == 0 && compare(all[i].type, type) == 0) {
                return true;
            }
        }
        return false;
    }

    /** @param told as {@link LogSql#COLUMNS} has it */
    void read(TextCell told) {
        size = 0;
        int begin = told.from();
        for (int i = told.from(); i < told.to(); i++) {
            if (told.bytes()[i] == NEXT_OBJECT) {
                add(told.bytes(), begin, i);
                begin = i + 1;
            }
        }
        if (!told.isNull()) {
            add(told.bytes(), begin, told.to());
        }
    }

    private void add(byte[] bytes, int from, int to) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
            Arrays.setAll(all, i -> all[i] == null ? new One() : all[i]);
        }
        One one = all[size];
        int type = behind(bytes, from);
        int id = behind(bytes, type);
        one.qualifier.set(bytes, from, type - 1);
        one.type.set(bytes, type, id - 1);
        one.type.set(types.of(one.type));
        one.id.set(bytes, id, to);
        name(one);
        int place = size++;
        for (; place > 0 && one.order(all[place - 1]) < 0; place--) {
            all[place] = all[place - 1];
        }
        all[place] = one;
    }

    private static int behind(byte[] bytes, int from) {
        int i = from;
        while (bytes[i] != NEXT_PART) {
            i++;
        }
        return i + 1;
    }

    /** A hospital is named by its code; of other ids what {@link ObjectRef} lets pass. */
    private void name(One one) {
        if (one.type.bytes() == hospital) {
            one.id.set(hospitals.of(one.id));
        } else if (!isPlain(one.id)) {
            one.id.set(LogOutput.bytes(ObjectRef.related(ObjectType.valueOf(one.type.toString()), one.id).id()));
        }
    }

    private static boolean isPlain(TextCell id) {
        for (int i = id.from(); i < id.to(); i++) {
            if (id.bytes()[i] < ' ' || id.bytes()[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** As Java compares texts, which is not in all cases the order of their bytes. */
    private static int compare(TextCell a, TextCell b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            int order = rank(a.bytes()[a.from() + i]) - rank(b.bytes()[b.from() + i]);
            if (order != 0) {
                return order;
            }
        }
        return a.length() - b.length();
    }

    private static int rank(byte octet) {
        int first = octet & 0xFF;
        return first >= HIGH && first < PAIRS ? first + HIGH : first;
    }
}
