/**
 * The workspace of account managers: whom to call today and why, and what to know before a meeting.
 *
 * <p><b>Mission.</b> Before nine on Monday, with forty hospitals: whom do I call, why, and what do I say? Five minutes before a visit: what happened
 * since I was last there? Whatever stands here can be opened down to the steps behind it.
 *
 * <p><b>Operations.</b> {@code FollowClients}, {@code PrepareMeeting}, {@code ReadBuyingCentre}. Home page: {@code PressingClients}.
 *
 * <p><b>Requirements.</b> INS-5 (portfolio and timeline) stands in {@link io.itinera.insight}; beside it:
 * <ul>
 * <li>CLI-1 The brief before a meeting, on one page that prints on one of A4. CLI-1.1 Another manager's hospital does not exist. CLI-1.2 It reckons from
 *     the last visit or workshop, or a call of ours a week ago and more, from a chosen day, or from 90 days where there was none; 190 days at most, so that the log holds what came before. CLI-1.3 What was ordered,
 *     delivered and went wrong, beside the stretch of equal length before. CLI-1.4 Calls with what had gone wrong before them, contracts, answers, what is
 *     still to be done, who fell silent and who is new.
 * <li>CLI-2 The buying centre. CLI-2.1 Who decides what, and when last; never how much, so that nobody is ranked by it. CLI-2.2 Silent: away for more than
 *     three times the own usual interval and for 30 days; below five days in a year nobody can say,
 *     nor of whoever objected to being recorded.
 * <li>CLI-3 Health: see {@link io.itinera.insight.health}.
 * <li>CLI-4 The portfolio. CLI-4.1 While it is open, a hospital that gets stuck (INS-5.4) appears by itself. CLI-4.2 Contracts that end within half a year,
 *     with what was bought of them and the risk in words. CLI-4.3 As many statements for forty hospitals as for one.
 * </ul>
 *
 * <p><b>Decisions.</b> Both pages name people, so that who read them is kept (INS-10). What other features say of a hospital comes through
 * {@link io.itinera.shared.work.AccountBriefSource} and {@link io.itinera.shared.work.RenewalSource}, for all hospitals at once.
 */
package io.itinera.insight.clients;
