/**
 * How a feature declares that somebody must be told, without knowing who tells them.
 */
package io.itinera.shared.alert;
