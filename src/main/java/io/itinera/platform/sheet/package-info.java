/**
 * Files of rows as spreadsheets and other programs write them: read within bounds, whatever their letters and separators, and
 * written so that no cell can act as a formula.
 */
package io.itinera.platform.sheet;
