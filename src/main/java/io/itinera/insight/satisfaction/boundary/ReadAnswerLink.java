package io.itinera.insight.satisfaction.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.satisfaction.control.AnswerLinks;
import io.itinera.insight.satisfaction.control.Recipients;
import io.itinera.insight.satisfaction.control.Surveys;
import io.itinera.insight.satisfaction.entity.Survey;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells what a link of a letter leads to. Programs that look at mail open every link: reading one leaves no trace. */
@UseCase
public class ReadAnswerLink {
    @Inject AnswerLinks links;
    @Inject Surveys surveys;
    @Inject Recipients recipients;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** @param holder as whom the answer is given @param hospital the name of their hospital */
    public record Opened(QuestionRow question, Actor holder, String hospital) {
    }

    /** @throws AnswerLinkRefused when it leads nowhere, or not whoever opened it */
    @Permits(Permission.ENTER)
    public Opened open(AnswerLink link) {
        if (!links.isOurs(link)) {
            throw new AnswerLinkRefused.Unknown();
        }
        if (!clock.instant().isBefore(Instant.ofEpochSecond(link.ends()))) {
            throw new AnswerLinkRefused.Ended();
        }
        Survey survey = surveys.find(link.survey()).orElseThrow(AnswerLinkRefused.Unknown::new);
        Actor holder = recipients.actor(survey.pseudonym()).orElseThrow(AnswerLinkRefused.Unknown::new);
        Actor here = actor.get();
        if (here.isPerson() && !here.person().equals(holder.person())) {
            throw new AnswerLinkRefused.OfAnother();
        }
        if (!survey.isOpen()) {
            throw new AnswerLinkRefused.Used();
        }
        String[] hospital = new String[1];
        actor.runAs(holder, () -> hospital[0] = accounts.account(holder.ownAccount()).name());
        return new Opened(surveys.question(survey), holder, hospital[0]);
    }
}
