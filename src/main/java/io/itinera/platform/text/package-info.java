/**
 * The portal's sentences in three languages.
 */
package io.itinera.platform.text;
