/** Figures about the portal's own work, for those who watch over it. */
package io.itinera.platform.figures;
