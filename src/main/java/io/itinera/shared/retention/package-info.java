/**
 * How a feature declares that it keeps something for a time only, without knowing who sees to it.
 */
package io.itinera.shared.retention;
