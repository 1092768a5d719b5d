/**
 * How a feature offers what waits for a person, what can be found and what counts, without knowing who collects it.
 */
package io.itinera.shared.work;
