/**
 * <b>Accounts</b>: who the hospitals and the people are, who may do what, and the door of the portal.
 *
 * <p>Operations: {@code SignIn}, {@code SignOut}, {@code ChooseLanguage}, {@code IssueToken}, {@code RevokeToken},
 * {@code ObjectToRecording}, {@code AllowRecording}, {@code ExportMyData}, {@code AskErasure},
 * {@code WithdrawErasure}, {@code ErasePerson}; reading: {@code ReadErasures}, {@code ShowMyData}, {@code FindAccounts},
 * {@code WhoIsHere}, {@code ListTokens}, {@code AdmitProgram}.
 *
 * <p>Requirements:
 * <ul>
 * <li>ACC-1 Whoever has not signed in is asked to, and then stands where they wanted to go.
 * <li>ACC-2 Unknown name, wrong password, inactive person and blocked name get one answer, at one cost in time.
 * <li>ACC-3 From the fifth failure on a name is blocked for a time that doubles, a quarter of an hour at most; other
 *     names are not affected, and the count is shared by all instances.
 * <li>ACC-4 A session gets a new id at sign-in, is tied to a key of 256 random bits, ends after thirty idle minutes or
 *     twelve hours, and within ten seconds after the person is made inactive.
 * <li>ACC-5 A page that the table of pages does not list, or does not grant, is missing.
 * <li>ACC-6 What belongs to an account is seen by its own people, by its account manager, and by the supplier's
 *     analysts and operations; to everybody else it does not exist ({@link io.itinera.shared.Actor#guard}).
 * <li>ACC-7 One person keeps twenty-four sessions, an instance as many as its memory carries; one more ends the one that was
 *     silent longest. Strangers end strangers only.
 * <li>ACC-8 Only as many passwords are checked at once as a sixth of the memory carries, whoever sends how many; whoever would
 *     wait longer than thirty seconds is told so.
 * <li>ACC-9 A program acts for the person whose token it brings, without a session; only the token's hash is kept. A token works a
 *     year at most and until it is revoked; a person has ten at most. Whoever
 *     has signed in may read where programs read, and change nothing there.
 * <li>ACC-10 People see what is kept about them, and take along all of it: whatever a feature offers as
 *     {@link io.itinera.shared.privacy.PersonalData} ("find implementations" lists them).
 * <li>ACC-11 People object to being recorded, and allow it again. Whoever objected acts without a pseudonym, on every instance and
 *     by every program within ten seconds; in the session where they said so at once.
 * <li>ACC-12 Whoever asks for it is erased, in one transaction and for good: no column of any table and no file made afterwards says
 *     who it was. Orders, steps and scores stay without the person. A place where a person is kept and that no
 *     {@code PersonalData} forgets turns {@code ErasureTest} red only if the test plants the person there: plant it.
 * <li>ACC-13 Operations carry it out, never their own; not where a hospital would have nobody left who orders or approves, nor where
 *     hospitals would have nobody who looks after them. A receipt stays that names nobody: when, what was removed, what stays
 *     and why, which files had left.
 * </ul>
 *
 * <p>Decisions: own door instead of container security, and one table of pages (decision records 002, 003).
 *
 * <p>Out of scope so far: a second factor, changing and resetting passwords, single sign-on, editing people and accounts.
 */
package io.itinera.accounts;
