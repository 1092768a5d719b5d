package io.itinera.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows that are read as the bytes in which the database tells them. */
@WithDatabase
@DisplayName("rows as texts")
class TextRowsTest {
    private static final List<String> ODD = Arrays.asList("plain", "", null, "\\N", "\\", "a\\\\b", "\t\n\r\b\f\u000B", "\\t", "it's", "ñ€\uD83D\uDE00");

    @Test
    void holdWhatWasWrittenWhateverItIs(Portal portal) {
        portal.inTransaction(em -> {
            SqlQuery query = SqlQuery.of("select 7, cast(? as varchar), 8", ODD.get(0));
            ODD.stream().skip(1).forEach(text -> {
                query.add(" union all select 7, ");
                if (text == null) {
                    query.add("null, 8");
                } else {
                    query.add("cast(? as varchar), 8", text);
                }
            });
            List<String> read = new ArrayList<>();
            query.eachText(em, 3, row -> {
                assertThat(row).extracting(TextCell::toString).hasSize(3).startsWith("7").endsWith("8");
                read.add(row[1].toString());
            });
            assertThat(read).containsExactlyElementsOf(ODD);
        });
    }

    @Test
    void takeNumbersMomentsAndNothingAsOtherRowsDo(Portal portal) {
        Instant moment = Instant.parse("2026-03-20T12:00:00.123456Z");
        portal.inTransaction(em -> {
            SqlQuery query = SqlQuery.of("select s.n from (select 1 as n, cast(? as timestamp with time zone) as at) s where s.n > ? and s.at = ? and s.at < ?",
                moment, -5, moment, moment.plusMillis(1));
            List<String> read = new ArrayList<>();
            query.eachText(em, 3, row -> read.add(row[0].toString()));
            assertThat(read).containsExactly("1");
            query.add(" and s.n > ?", 1).eachText(em, 3, row -> read.add(row[0].toString()));
            assertThat(read).hasSize(1);
        });
    }

    @Test
    void leaveTheConnectionAsItWasWhenNobodyTakesMore(Portal portal) {
        for (int turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> portal.inTransaction(em -> SqlQuery.of("select t.code, s.code from journey.touchpoint_type t, journey.touchpoint_type s")
                .eachText(em, 100, row -> {
                    throw new IllegalStateException("enough");
                }))).isInstanceOf(IllegalStateException.class).hasMessage("enough");
            portal.inTransaction(em -> assertThat(SqlQuery.of("select count(*) from journey.touchpoint_type").row(em).number(0)).isPositive());
        }
    }
}
