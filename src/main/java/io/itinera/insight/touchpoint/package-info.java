/**
 * One type of touchpoint, opened from the map: what it is, how it goes, what surrounds it, and what people do, say, feel and think there.
 *
 * <h2>Operations</h2>
 * ReadTouchpoint.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MAP-9 One touchpoint. MAP-9.1 volume, completion, times and scores are the map's own of the same days, hospitals, persona and names; channels, twelve
 *     weeks and the reasons why it did not end well beside them. MAP-9.2 what came just before and after it in the visit, of the newest 5,000, at most half
 *     an hour away. MAP-9.3 the same in the cases of orders, from the counts (JRN-23), for all hospitals together only. MAP-9.4 layers: what else happened
 *     within a day to the same order, quote, shipment, return, invoice or contract, of the newest 1,000; the hospital's own steps, those of the
 *     supplier that stand in the journey, and those that do not. MAP-9.5 kinds of friction at the touchpoints where detectors find them. MAP-9.6 for
 *     analysts only; what stands in no stage has no page.
 * <li>MAP-10 The empathy map. MAP-10.1 of what fewer than five people, or hospitals, are behind, a cell says that it is so, and nothing else; a way, a reason
 *     or a search of fewer than five people is no line. Steps, answers and notes are judged apart: notes by the hospitals of which they were made,
 *     expectations by who said them; below ten nothing is scored (INS-4.4). Every line says how many are behind it and leads to them. The page does show
 *     single remarks and notes with hospital and moment, in quotes and below the map: who opens it is kept (INS-10.2), as where touchpoints are listed.
 *     MAP-10.2 quotes are the newest and the most typical; nobody chooses them.
 * </ul>
 *
 * <h2>Decisions</h2>
 * Neighbours are looked up for the newest touchpoints through the index of their hospital's half hour, instead of laying out every visit of the period, and
 * friction of a year at most: both cost as much in a log of ten years as of one. The counts of the map, weeks, channels, reasons and friction grow with what
 * happened in the period; most are kept as the map's are ({@code insight.control.Remembered}: five seconds whatever comes) or for some minutes, and counted
 * once however many ask. What is typical is what shares most words with all others, in whichever language; no words are interpreted.
 * A step of the supplier is met by the hospital when the CX team has put its type into a stage of the journey, and happens behind otherwise.
 *
 * <h2>Out of scope</h2>
 * A type that stands in no stage. Paths longer than one step to either side.
 */
package io.itinera.insight.touchpoint;
