/**
 * Alerts: whoever must know something learns it once, in the portal and by e-mail, in time to act.
 *
 * <p>Operations: {@code NoteworthyListener} hears every {@link io.itinera.shared.alert.Noteworthy} event of every feature
 * ("find implementations" lists them) and writes, in the transaction of the fact, one alert and one letter for each
 * person concerned; {@code LetterDelivery} sends the letters; {@code ReadAlerts} and {@code OpenAlert} are the person's side.
 *
 * <p>Requirements:
 * <ul>
 * <li>ALR-1 Each person of the audience gets one alert per fact, however often and on however many instances it is told.
 * <li>ALR-2 Alert and letter are kept or lost together with the fact.
 * <li>ALR-3 A letter speaks the recipient's language, names nobody else, and links to the page where one acts.
 * <li>ALR-4 Two instances never send the same letter; a failure is tried again after growing pauses and at last given up
 *     where those who watch over the portal see it.
 * <li>ALR-5 Without a mail server letters wait.
 * <li>ALR-6 A person sees and opens only alerts of their own; the first opening of an alert is one touchpoint.
 * <li>ALR-7 Whoever is erased has no alert and no letter any more.
 * <li>ALR-8 A button of the list opens the alert that stands beside it, whatever was told or opened since.
 * </ul>
 *
 * <p>Decisions: an outbox in the database rather than a queue, because it shares the fact's transaction. A crash between
 * the mail server's yes and the note of it sends the letter again, under the same Message-ID.
 *
 * <p>Out of scope: digests, preferences, other channels.
 */
package io.itinera.alerts;
