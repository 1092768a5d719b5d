package io.itinera.insight.sheet;

import static io.itinera.insight.PlantedLog.ANALYST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.sheet.boundary.DateOrder;
import io.itinera.insight.sheet.boundary.DurationUnit;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetIncomplete;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.boundary.SheetOutline;
import io.itinera.shared.Actor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the columns of a file mean: proposed, chosen and remembered. */
@WithDatabase
class MapSheetTest {
    private static final Actor COLLEAGUE = new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null, Persona.CX_ANALYST, Set.of());

    private Portal portal;
    private SheetDesk desk;

    @BeforeEach
    void twoHospitals(Portal portal) {
        this.portal = portal;
        desk = SheetDesk.in(portal);
        PlantedLog.in(portal);
    }

    @Test
    @DisplayName("INS-11.3 columns are proposed by their names and contents, values by what they say, in Spanish, English and French")
    void proposes() {
        SheetOutline calls = desk.outline(ANALYST, desk.upload(ANALYST, SheetDesk.CALLS));
        assertThat(calls.mapping()).isEqualTo(new SheetMapping(new EnumMap<>(Map.of(SheetField.IDENTIFIER, "Call-ID", SheetField.MOMENT, "Fecha",
            SheetField.ACCOUNT, "Hospital", SheetField.KIND, "Sentido", SheetField.OUTCOME, "Resultado", SheetField.DURATION, "Duración", SheetField.ORDER,
            "Pedido")), null, DateOrder.DMY, "Europe/Madrid", DurationUnit.CLOCK, Map.of()));
        assertThat(calls.columns().get(3).samples()).containsExactly("Entrante", "Saliente");
        assertThat(desk.values(ANALYST, calls)).containsExactly("ACCOUNT Hosp. Nº 9 null false", "ACCOUNT H1 H1 true", "ACCOUNT Hospital 2 H2 true",
            "KIND Entrante SUPPORT_CALLED false", "KIND Saliente CLIENT_CALLED false", "OUTCOME Atendida COMPLETED false", "OUTCOME Perdida ABANDONED false");
        SheetOutline crm = desk.outline(ANALYST, desk.upload(ANALYST, "Date;Type;Direction;Customer;Time\n2026-03-19;E-mail;outbound;H. 1;10:00\n2026-03-19;Visit;;H2;11:00\n"));
        assertThat(crm.mapping().columns()).isEqualTo(Map.of(SheetField.MOMENT, "Date", SheetField.TIME, "Time", SheetField.ACCOUNT, "Customer", SheetField.KIND,
            "Type", SheetField.DIRECTION, "Direction"));
        assertThat(desk.values(ANALYST, crm)).contains("ACCOUNT H. 1 H1 false", "KIND E-mail · outbound CLIENT_WRITTEN_TO false", "KIND Visit VISIT_HELD true");
        SheetOutline french = desk.outline(ANALYST, desk.upload(ANALYST, "Horodatage,Établissement,Nature,Durée (min)\n19/03/2026 10:00,H1,Appel sortant,4\n"));
        assertThat(french.mapping().columns().keySet()).containsExactly(SheetField.MOMENT, SheetField.ACCOUNT, SheetField.KIND, SheetField.DURATION);
        assertThat(french.mapping().unit()).isEqualTo(DurationUnit.MINUTES);
        assertThat(desk.values(ANALYST, french)).contains("KIND Appel sortant CLIENT_CALLED false");
    }

    @Test
    @DisplayName("INS-11.3 a hospital is known by its code without the zeros that spreadsheets take away, and by what tells its name from others")
    void knowsHospitals() {
        portal.sql("update accounts.account set code = '080109', name = 'Hospital Clínico de Soria' where id = 1;\n"
            + "update accounts.account set name = 'Hospital Clínico de Ávila' where id = 2");
        assertThat(desk.values(ANALYST, desk.outline(ANALYST, desk.upload(ANALYST, "Fecha;Hospital\n2026-03-19;80109\n2026-03-19;H. Clinico Soria\n2026-03-19;Hospital Clínico\n"))))
            .containsExactlyInAnyOrder("ACCOUNT 80109 080109 true", "ACCOUNT H. Clinico Soria 080109 false", "ACCOUNT Hospital Clínico null false");
    }

    @Test
    @DisplayName("INS-11.4 days that can be read in two orders must be chosen; one that can be read in one only decides")
    void asksForTheOrder() {
        long sheet = desk.upload(ANALYST, "Fecha;Hospital\n02/03/2026;H1\n03/02/2026;H1\n");
        SheetMapping unsure = new SheetMapping(desk.outline(ANALYST, sheet).mapping().columns(), "VISIT_HELD", null, "Europe/Madrid", DurationUnit.SECONDS, Map.of());
        assertThat(desk.outline(ANALYST, sheet).mapping().order()).isNull();
        assertThat(catchThrowableOfType(SheetIncomplete.class, () -> desk.map(ANALYST, sheet, unsure)).code()).isEqualTo("sheet-without-date-order");
        assertThat(desk.outline(ANALYST, desk.upload(ANALYST, "Fecha;Hospital\n02/03/2026;H1\n03/13/2026;H1\n")).mapping().order()).isEqualTo(DateOrder.MDY);
        assertThat(desk.outline(ANALYST, desk.upload(ANALYST, "Fecha;Hospital\n02/03/2026;H1\n13/03/2026;H1\n")).mapping().order()).isEqualTo(DateOrder.DMY);
    }

    @Test
    @DisplayName("INS-11.7 what was said about columns is remembered for the next file that has them, in whatever order, and for nobody else")
    void remembers() {
        long sheet = desk.mapped(ANALYST, SheetDesk.CALLS);
        assertThat(desk.outline(ANALYST, sheet).ready()).isFalse();
        String next = "Fecha;Call-ID;Hospital;Sentido;Resultado;Duración;Pedido\n20/03/2026 10:00;c9;H1;Entrante;Perdida;4:00;P-1\n";
        SheetOutline known = desk.outline(ANALYST, desk.upload(ANALYST, next));
        assertThat(known.ready()).isTrue();
        assertThat(known.mapping().target(SheetField.KIND, "Entrante")).isEqualTo("SUPPORT_CALLED");
        assertThat(desk.outline(ANALYST, desk.upload(ANALYST, next.replace("Entrante", "Interna"))).ready()).isFalse();
        assertThat(desk.outline(COLLEAGUE, desk.upload(COLLEAGUE, next)).ready()).isFalse();
    }
}
