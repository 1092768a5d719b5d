/**
 * What people are asked, as seldom as can be borne, and what their answers are worth.
 *
 * <h2>Operations</h2>
 * On a page: OfferSurvey (after a step just done), ShowWaitingSurvey (what was put while the person was away), AnswerSurvey,
 * DismissSurvey. By the portal itself: AskPeople with AskPerson and MailSurvey. From a letter, without signing in: ReadAnswerLink,
 * AnswerSurvey, StopSurveyLetters. The analyst: ReadSatisfaction, SwitchOccasion.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>INS-1 (see {@link io.itinera.insight}) how seldom somebody is asked, and that an answer counts once.
 * <li>SAT-1 Occasions are data ({@code insight.survey_occasion}): SAT-1.1 CES after an order; CSAT after a receipt, SAT-1.2 a settled dispute (of
 *     whoever disputed), a concluded quote, SAT-1.3 a friction that ended well the same day, never while something is unresolved; SAT-1.4 NPS
 *     and trust, relevance, simplicity once a year each, half a year apart, in a fortnight of each person's own, not in their first month;
 *     of several that are due the relationship is asked. SAT-1.5 an analyst switches each off. SAT-1.6 pages that everybody sees cost no statement
 *     where nothing waits; an unanswered question is shown for a week. SAT-1.7 an answer fits its instrument.
 *     SAT-1.8 after an order and after a receipt the question stands on the order's page at once; all others come by the round and wait. SAT-1.9 every question says who reads its answer with a name: the account manager.
 * <li>SAT-2 One ledger and one policy on the server. SAT-2.1 14 days by any, 90 by the same instrument and 180 about the relationship, a fifth
 *     of a hospital's active people a month, the held out never, whatever happens in which order; SAT-2.2 nor at the same moment.
 * <li>SAT-3 Letters. SAT-3.1 who did not come by for some days gets one, with the scale as links. SAT-3.2 nobody else does. SAT-3.3 opening a link
 *     records nothing; SAT-3.4 one that was changed, has ended (30 days), was used or is of somebody else is refused with its reason; SAT-3.5 of many
 *     presses at once one counts. SAT-3.6 whoever wants no more such letters says so with one press.
 * <li>SAT-4 Scores: SAT-4.1 NPS, SAT-4.2 CSAT, SAT-4.3 TRS, SAT-4.4 weighted by the inverse of the probability of answering, with an interval that draws whole hospitals (Rao and Wu 1988) from ten of them on, SAT-4.5 against a published survey.
 * <li>SAT-5 The analyst's page. SAT-5.1 asked, seen, mailed, answered, put aside, without answer. SAT-5.2 weights by kind of hospital, role, and friction in the
 *     30 days before. SAT-5.3 each instrument as a whole and after each touchpoint; none below ten answers. SAT-5.4 those who answer, those who do not
 *     and those never asked, by what they do. SAT-5.5 nobody is named.
 * <li>SAT-6 SAT-6.1 the map takes answers into the stage they were asked after, the relationship into the last one.
 * <li>SAT-7 What account managers hear and see at contacts ({@code outside}: EnterContact). SAT-7.1 said, observed or interpreted, about one touchpoint of
 *     the journey, how it was (-2 to 2) and how sure they are; beside the log, and in the timeline at the contact. SAT-7.2 none without words or touchpoint.
 *     SAT-7.3 in the empathy map, what is interpreted always apart. SAT-7.4 kept as long as what people wrote in their answers.
 *     SAT-7.5 analysts note interviews the same way (NoteInterview): hospital, role, day, one note at least; the interview is a touchpoint of the hospital in
 *     no stage of the map. SAT-7.6 whoever entered a note, and nobody else, corrects or withdraws it (CorrectNote, WithdrawNote); two tabs never overwrite
 *     each other. What it was is kept as it went into figures, never its words, and goes when the note would.
 * </ul>
 *
 * <h2>Decisions</h2>
 * Whoever asks holds one of sixteen rows by the hospital's number ({@code survey_gate}), because the rules look at the ledger and two who look at once would both
 * find room. For whom something waits is looked up every minute and kept in memory, so that home and order cost nothing. What is known of everybody asked (role,
 * friction before) is written down when they are asked: the log would have to be read through for it later, and is cleared one day.
 * The answer of a letter is given in the name of its holder, and recorded as theirs; the signature, not a session, says who that is.
 *
 * <h2>Out of scope</h2>
 * Questions typed by analysts; languages of a letter other than the person's own; push to other channels.
 */
package io.itinera.insight.satisfaction;
