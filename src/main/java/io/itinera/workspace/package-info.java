/**
 * <b>Workspace</b>: what surrounds the features. The home page is a work queue that every feature fills by offering a
 * {@code WorkSource}; the navigation shows the figures of every {@code CountSource}.
 *
 * <p>Requirements:
 * <ul>
 * <li>WRK-1 Home shows what waits for this person, the most urgent first, each with the one way to do it.
 * <li>WRK-2 Looking around costs no statement for the figures in the navigation; one's own doing is counted at once.
 * </ul>
 *
 * <p>Out of scope so far: arranging the queue, hiding entries.
 */
package io.itinera.workspace;
