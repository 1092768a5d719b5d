package io.itinera.shared.touchpoint;

/**
 * A result that says: this was done before and is only told again. A double click or a page sent twice is one action, so
 * a use case that returns it adds no touchpoint.
 */
public interface Repeated {
}
