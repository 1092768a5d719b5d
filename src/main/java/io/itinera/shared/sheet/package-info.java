/**
 * What features say of files of rows that people bring: which columns there are, and why nothing can be taken from a file.
 */
package io.itinera.shared.sheet;
