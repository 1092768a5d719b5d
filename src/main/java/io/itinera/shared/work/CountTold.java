package io.itinera.shared.work;

import io.itinera.shared.work.CountSource.Count;

/**
 * A deed of the person of this request knows what a figure of the navigation is now, and has changed no other: nothing
 * has to be counted again because of it.
 *
 * @param name that of the {@link CountSource}
 */
public record CountTold(String name, Count count) {
}
