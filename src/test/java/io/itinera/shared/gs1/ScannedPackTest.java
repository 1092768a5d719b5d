package io.itinera.shared.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scanner types. */
class ScannedPackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String GTIN = "08412345678905";
    private static final String LETTERS = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    @ParameterizedTest
    @DisplayName("CAT-6.1 tells lot, serial number and last day, whatever stands for the separator, with or without the symbology's prefix")
    @ValueSource(strings = {"01084123456789051727013110A-7\u001d21S1", "]d201084123456789051727013110A-7\u001d21S1",
        "]C101084123456789051727013110A-7|21S1", "\u001d01084123456789051727013110A-7<GS>21S1", "]D201084123456789051727013121S1~10A-7",
        "]Q31727013121S1^10A-7{GS}0108412345678905", "(01)08412345678905(17)270131(10)A-7(21)S1", " (01) 08412345678905 (10) A-7 (21) S1 (17) 270131 "})
    void tellsThePack(String typed) {
        assertThat(ScannedPack.of(typed, TODAY)).contains(new ScannedPack(GTIN, "A-7", "S1", LocalDate.of(2027, 1, 31), null));
        assertThat(ScannedPack.gtin(typed)).isEqualTo(GTIN);
    }

    @ParameterizedTest
    @DisplayName("CAT-6.2 does not take for a scanned code what is none as a whole")
    @ValueSource(strings = {"10D9T", "10D9T|0108412345678905", "17270131", "10A-7", "1727013110A-7", "0108412345678904", "010841234567890517271331", "010841234567890517270231",
        "0108412345678905990", "01084123456789051727", "010841234567890510", "0108412345678905370005", "01084123456789050218412345678902",
        "0108412345678905010841234567891", "(99)1(01)08412345678905", "003456789012345678", "guantes 01", "", "]", "]d2", "((((((", "(01)",
        "]d2010841234567890510A\u00e9"})
    void takesNothingElse(String typed) {
        assertThat(ScannedPack.of(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("CAT-6.3 names the GTIN even when lost separators make the rest unreadable, and no number that only looks like one")
    @CsvSource({"]d2010841234567890510LOT-12345678901221SERIAL-1, 08412345678905", "010841234567890599, 08412345678905", "0108412345678904, ",
        "01084123456789, ", "IT-100001, "})
    void namesTheGtin(String typed, String gtin) {
        assertThat(ScannedPack.gtin(typed)).isEqualTo(gtin);
    }

    @ParameterizedTest
    @DisplayName("CAT-6.4 counts what a pallet carries and what a pack of varying content holds")
    @CsvSource({"02184123456789023712, 18412345678902, 12", "02184123456789023700000000, 18412345678902, ", "01084123456789053024, 08412345678905, 24",
        "0218412345678902, 18412345678902, "})
    void counts(String typed, String gtin, Integer count) {
        assertThat(ScannedPack.of(typed, TODAY)).contains(new ScannedPack(gtin, null, null, null, count));
    }

    @ParameterizedTest
    @DisplayName("CAT-6.5 finds the century of a date, and the last day of a month that names none")
    @CsvSource({"270131, 2027-01-31", "280200, 2028-02-29", "270200, 2027-02-28", "760101, 2076-01-01", "770101, 1977-01-01", "991231, 1999-12-31",
        "000101, 2000-01-01"})
    void dates(String yymmdd, LocalDate day) {
        assertThat(ScannedPack.of("01" + GTIN + "17" + yymmdd, TODAY)).get().extracting(ScannedPack::expiresOn).isEqualTo(day);
    }

    @Test
    @DisplayName("CAT-6.5 a date near the turn of a century lies near")
    void datesAtTheTurn() {
        assertThat(ScannedPack.of("01" + GTIN + "17020131", LocalDate.of(2098, 6, 1))).get().extracting(ScannedPack::expiresOn)
            .isEqualTo(LocalDate.of(2102, 1, 31));
    }

    @Test
    @DisplayName("CAT-6.6 reads back every pack that can be written, and fails on no text at all")
    void readsWhatWasWritten() {
        Random random = new Random(42);
        for (int n = 0; n < 5_000; n++) {
            String lot = text(random, LETTERS, 20);
            String serial = text(random, LETTERS, 20);
            String typed = "]d201" + GTIN + "10" + lot + "\u001d21" + serial + "\u001d17280229";
            if (lot.contains("<GS>") || serial.contains("<GS>")) {
                continue;
            }
            assertThat(ScannedPack.of(typed, TODAY)).as(typed).contains(new ScannedPack(GTIN, lot, serial, LocalDate.of(2028, 2, 29), null));
            String any = text(random, "]dC(01)2 7|\u001d" + LETTERS, 60);
            ScannedPack.of(any, TODAY).ifPresent(pack -> assertThat(pack.gtin()).hasSize(14));
            assertThat(ScannedPack.gtin(any)).satisfiesAnyOf(gtin -> assertThat(gtin).isNull(), gtin -> assertThat(gtin).hasSize(14));
        }
    }

    private static String text(Random random, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(longest); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
