package io.itinera.insight.clients.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.clients.boundary.ClientFigures;
import io.itinera.insight.clients.boundary.ClientSheet;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.GivenWords;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.platform.text.Texts;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.StageRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.work.PerfectOrderSource;
import io.itinera.shared.work.PerfectOrders;
import io.itinera.shared.work.SpoiledLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what an account manager sees of one hospital above its timeline. */
@ApplicationScoped
public class Sheets {
    private static final int YEAR = 365;
    private static final int ANSWERS_SHOWN = 5;
    private static final int LINES_SHOWN = 50;

    @Inject KnowClients knowClients;
    @Inject ReadTouchpoints touchpoints;
    @Inject ClientLog log;
    @Inject Answers answers;
    @Inject Scopes scopes;
    @Inject Briefs briefs;
    @Inject PerfectOrderSource perfectOrders;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    public ClientSheet sheet(String code, Locale locale) {
        AccountRow account = knowClients.client(code);
        List<Long> ids = List.of(account.id());
        ClientFigures figures = log.figures(ids).getOrDefault(account.id(), ClientFigures.NONE);
        Tally tally = new Tally();
        answers.counted(new Extent(scopes.period(Scope.lastDays(YEAR)), ids)).forEach(cell -> cell.addTo(tally));
        Map<String, String> stages = touchpoints.stages().stream()
            .collect(Collectors.toMap(StageRow::code, stage -> stage.name(locale), (a, b) -> a, LinkedHashMap::new));
        return new ClientSheet(Portfolios.client(account), figures,
            AttentionPolicy.reasons(figures, log.disappointed(ids).getOrDefault(account.id(), 0L),
                log.undecidedContracts(ids).getOrDefault(account.id(), 0L), clock.instant()),
            tally.scores(), said(account, locale, Instant.EPOCH, ANSWERS_SHOWN), briefs.of(account.accountId()), stages,
            orders(account.accountId()));
    }

    private ClientSheet.Orders orders(AccountId account) {
        PerfectOrders counted = perfectOrders.perfectOrders(actor.get(), account);
        return new ClientSheet.Orders(Wilson.share(counted.perfect(), counted.complete()), counted);
    }

    /** What spoiled the hospital's orders in that kind, the newest first. */
    public List<SpoiledLine> spoiled(String code, String kind) {
        return perfectOrders.spoiled(actor.get(), knowClients.client(code).accountId(), kind, LINES_SHOWN);
    }

    /** The newest answers since the moment, with the names of who gave them. */
    List<ClientSheet.Said> said(AccountRow account, Locale locale, Instant from, int atMost) {
        var newest = answers.newest(account.id(), from, atMost);
        if (newest.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = knowClients.names(account);
        Map<String, String> types = touchpoints.types().stream()
            .collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        Texts texts = Texts.in(locale);
        return newest.stream().map(answer -> new ClientSheet.Said(names.get(answer.pseudonym()), GivenWords.of(answer.marks(), texts),
            types.getOrDefault(answer.touchpoint(), answer.touchpoint()), answer)).toList();
    }
}
