package io.itinera.insight.foreign.control;

import java.util.List;
import java.util.Map;

/**
 * A part of a foreign log as it stood there: an attribute of any kind, a list within an attribute, the declaration of a type.
 *
 * @param name     of the element in XES; for OCEL the one it has in XML
 * @param said     what it says of itself, in the order of the file
 * @param children beneath it, in the order of the file
 */
record Node(String name, Map<String, String> said, List<Node> children) {
    Node(String name, Map<String, String> said) {
        this(name, said, List.of());
    }

    /** Null when it does not say. */
    String get(String key) {
        return said.get(key);
    }

    /** The children of the only child of the name; empty when there is none. */
    List<Node> within(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst().map(Node::children).orElse(List.of());
    }
}
