/**
 * Who may do what, and which pages there are: the written table and its enforcement points.
 */
package io.itinera.shared.access;
