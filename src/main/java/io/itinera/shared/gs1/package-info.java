/**
 * <b>GS1</b>: what a scanner reads from a pack. Application identifiers, lengths and check digits follow the GS1 Syntax
 * Dictionary (July 2026); the century of a date and a day of zero follow the GS1 General Specifications, sections 7.12 and 3.4.
 */
package io.itinera.shared.gs1;
