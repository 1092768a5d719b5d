/**
 * The kernel: the few words that every feature speaks. Small and stable: no beans, no Faces, no SQL.
 */
package io.itinera.shared;
