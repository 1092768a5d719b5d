/**
 * What features keep about people: how they show it to the person, and how they let go of it.
 */
package io.itinera.shared.privacy;
