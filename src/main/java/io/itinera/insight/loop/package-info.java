/**
 * The closed loop: a friction becomes a talk with those who met it, and is measured again.
 *
 * <p><b>Mission.</b> Nobody calls a client without knowing about what, nothing that was promised is forgotten, and whether it helped is counted and not believed.
 *
 * <p><b>Operations.</b> The analyst: {@code OpenFrictionCase}, {@code ReadFrictionCases}, {@code ChangeCaseDays}; the account manager: {@code ListFrictionCases},
 * {@code CloseFrictionCase}; by itself {@code TellOverdueCase}, which {@code TellOverdueCases} goes through. Home page: {@code WaitingCases}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>FRI-6.1 An analyst opens a case of a kind of friction for a hospital that met it, with a word of what to talk about and a day; the usual one is data
 *     ({@code insight.friction_case_days}). One of a kind is open for a hospital at a time, whoever asks for another.
 * <li>FRI-6.2 It waits for whoever looks after the hospital, on the home page and with the client, and they are told. Another manager's is a missing one.
 * <li>FRI-6.3 It is closed once, with what was done and what the hospital said. Both steps stand in the hospital's timeline.
 * <li>FRI-6.4 A case that is overdue is told to its manager once.
 * <li>FRI-6.5 The friction is measured again: the share of the hospital's visits that met it in up to 28 days before the case and after it was closed, with
 *     Newcombe's interval, which takes the visits of the one hospital as independent, as the page says; nothing is said of fewer than ten visits. The hospitals of the cases shown are
 *     compared together by hospital, from five on. Of the cases closed within a year, the share whose hospital neither called nor disputed
 *     anything meanwhile, with an interval that takes the cases of a hospital together; fewer than ten are counted only.
 * <li>FRI-6.7 In how many days cases of a kind should be closed has versions: who, when, from which figure. Before a change it is told how many open cases would get
 *     another day and be overdue. Those with the usual day move with it, a day that was chosen for a case stays; whoever did not know the last version is told.
 * <li>FRI-6.6 Closed cases go after the time that is kept as data.
 * </ul>
 *
 * <p><b>Decisions.</b> A case belongs to the hospital, not to a person: it goes to the next manager with the hospital, and names nobody who could be erased.
 *
 * <p><b>Out of scope.</b> Another owner than the hospital's account manager; changing a case.
 */
package io.itinera.insight.loop;
