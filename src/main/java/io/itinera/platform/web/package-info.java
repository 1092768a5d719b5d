/**
 * What all pages share: refusals and failures translated once, figures and days written for the person, every page view told.
 */
package io.itinera.platform.web;
