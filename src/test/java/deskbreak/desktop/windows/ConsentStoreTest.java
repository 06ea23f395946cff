// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

class ConsentStoreTest {
    private static final String MICROPHONE = ConsentStore.KEY + "\\microphone";
    private static final String PROGRAMS = MICROPHONE + "\\NonPackaged\\";
    /** 2026-11-20T09:00:00Z as Windows counts. */
    private static final long NINE = 134_396_388_000_000_000L;
    private static final Instant BOOTED = Instant.parse("2026-11-20T07:00:00Z");

    private final FakeRegistry registry = new FakeRegistry();
    private final ConsentStore store = new ConsentStore(registry, "C:\\Program Files\\Deskbreak\\Deskbreak.exe", () -> BOOTED);

    @Test
    void whoHasBegunAndNotEndedRecords() {
        registry.with(MICROPHONE + "\\MSTeams_8wekyb3d8bbwe", used(NINE, 0L))
                .with(MICROPHONE + "\\Microsoft.SkypeApp_kzf8qxf38zg5c", used(NINE, NINE + 1))
                .with(PROGRAMS + "C:#Program Files#Zoom#bin#Zoom.exe", used(NINE, 0L)).with(PROGRAMS + "C:#Tools#rec", used(NINE, 0L));
        assertThat(store.users("microphone")).isEqualTo(new Known<>(Set.of("MSTeams", "Zoom", "rec")));
        assertThat(store.users("webcam")).isEqualTo(new Silent<>("Windows notes no use of it", ""));
    }

    @Test
    void nobodyRecordsWhoNeverDid() {
        registry.with(MICROPHONE, Map.of("Value", "Allow")).with(MICROPHONE + "\\A_1", Map.of("Value", "Deny")).with(MICROPHONE + "\\B_1",
                used(0L, 0L));
        assertThat(store.users("microphone")).isEqualTo(new Known<>(Set.of()));
    }

    @Test
    void thisProgramIsNoCall() {
        registry.with(PROGRAMS + "c:#program files#deskbreak#deskbreak.exe", used(NINE, 0L));
        assertThat(store.users("microphone")).isEqualTo(new Known<>(Set.of()));
    }

    @Test
    void whoWasCutOffByTheEndOfTheMachineDoesNotRecordForEver() {
        long yesterday = NINE - 24L * 3600 * 10_000_000;
        registry.with(PROGRAMS + "C:#Zoom.exe", used(yesterday, 0L));
        assertThat(store.users("microphone")).isEqualTo(new Known<>(Set.of()));
    }

    @Test
    void aDamagedNoteIsNoCall() {
        registry.with(PROGRAMS + "C:#A.exe", Map.of("LastUsedTimeStart", "now", "LastUsedTimeStop", 0L))
                .with(PROGRAMS + "C:#B.exe", Map.of("LastUsedTimeStart", NINE)).with(PROGRAMS + "C:#C.exe", used(-5L, 0L))
                .with(PROGRAMS + "C:#D.exe", used(Long.MIN_VALUE, 0L)).with(PROGRAMS + "#", used(Long.MAX_VALUE, 0L));
        assertThat(store.users("microphone")).as("one that begins in the future and has no name")
                .isEqualTo(new Known<>(Set.of("")));
    }

    private static Map<String, Object> used(Long start, Long stop) {
        return Map.of("LastUsedTimeStart", start, "LastUsedTimeStop", stop);
    }
}
