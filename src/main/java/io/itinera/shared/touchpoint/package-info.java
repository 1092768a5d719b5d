/**
 * How a feature declares that something is a touchpoint, without knowing who records it.
 */
package io.itinera.shared.touchpoint;
