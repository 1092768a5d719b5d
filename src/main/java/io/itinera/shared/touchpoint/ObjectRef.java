package io.itinera.shared.touchpoint;

import java.util.Objects;

/**
 * Points at one business object from a touchpoint.
 *
 * @param id        its first sixty letters; control characters, which PostgreSQL takes none of, are blanks
 * @param qualifier the part it plays: {@code subject} is acted upon, {@code related} is concerned
 */
public record ObjectRef(ObjectType type, String id, String qualifier) {
    private static final int LONGEST_ID = 60;

    public ObjectRef {
        Objects.requireNonNull(type);
        id = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
        id = id.chars().anyMatch(Character::isISOControl) ? id.replaceAll("\\p{Cntrl}", " ") : id;
    }

    public static ObjectRef subject(ObjectType type, Object id) {
        return new ObjectRef(type, String.valueOf(id), "subject");
    }

    public static ObjectRef related(ObjectType type, Object id) {
        return new ObjectRef(type, String.valueOf(id), "related");
    }

    /** Reads {@code TYPE:id}, as pages write it; null for an empty text or id. */
    public static ObjectRef parse(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        return colon < 1 || colon == text.length() - 1 ? null
            : subject(ObjectType.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}
