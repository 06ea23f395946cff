// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.simulation.TraceLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActivityWatchTest {
    private static final String EVENTS = """
            [
              {"id":4,"timestamp":"2026-11-20T10:00:00.000000+00:00","duration":600.0,"data":{"status":"not-afk"}},
              {"id":3,"timestamp":"2026-11-20T09:10:00.000000+00:00","duration":3000,"data":{"status":"afk"}},
              {"id":2,"timestamp":"2026-11-20T10:05:00.000000+01:00","duration":300.5,"data":{"status":"not-afk"}},
              {"id":1,"timestamp":"2026-11-20T09:00:00+00:00","duration":400.25,"data":{"status":"not-afk"}}
            ]""";
    private static final TraceLine[] INPUTS = {inputs("2026-11-20T09:00:00Z", "2026-11-20T09:10:00.5Z"),
            inputs("2026-11-20T09:10:00.5Z", "2026-11-20T09:10:00.5Z"), inputs("2026-11-20T10:00:00Z", "2026-11-20T10:10:00Z")};

    @TempDir
    Path folder;

    @Test
    void readsBareEventsNewestFirstAndMergesWhatOverlaps() throws Exception {
        assertThat(read(EVENTS)).containsExactly(INPUTS);
    }

    @Test
    void readsOneBucketWhateverTheOrderOfItsFields() throws Exception {
        assertThat(read("{\"id\":\"aw-watcher-afk_host\",\"name\":null,\"type\":\"afkstatus\",\"events\":" + EVENTS + "}"))
                .containsExactly(INPUTS);
        assertThat(read("{\"events\":" + EVENTS + ",\"type\":\"afkstatus\"}")).containsExactly(INPUTS);
    }

    @Test
    void choosesTheAfkBucketsOfAWholeExport() throws Exception {
        String window = "{\"events\":[{\"timestamp\":\"2026-11-20T06:00:00Z\",\"duration\":5,\"data\":{\"app\":\"x\",\"status\":\"not-afk\"}}],"
                + "\"type\":\"currentwindow\"}";
        String other = "{\"type\":\"afkstatus\",\"events\":[{\"timestamp\":\"2026-11-20T08:00:00Z\",\"duration\":60,"
                + "\"data\":{\"status\":\"not-afk\"}}]}";
        assertThat(
                read("{\"buckets\":{\"aw-watcher-window_host\":" + window + ",\"aw-watcher-afk_host\":{\"type\":\"afkstatus\",\"events\":"
                        + EVENTS + "},\"aw-watcher-afk_other\":" + other + "}}"))
                .containsExactly(inputs("2026-11-20T08:00:00Z", "2026-11-20T08:01:00Z"), INPUTS[0], INPUTS[1], INPUTS[2]);
    }

    @Test
    void saysWhatIsWrong() {
        refuses("{\"buckets\":{\"w\":{\"type\":\"currentwindow\",\"events\":[]}}}", 1, "no bucket of type \"afkstatus\"");
        refuses("[\n{\"timestamp\":\"yesterday\",\"duration\":5,\"data\":{}}]", 2, "needs \"timestamp\"");
        refuses("[\n\n{\"timestamp\":\"2026-11-20T06:00:00Z\",\"duration\":-5,\"data\":{}}]", 3, "needs \"timestamp\"");
        refuses("[\n{\"timestamp\":\"2026-11-20T06:00:00Z\",\n", 3, "not JSON");
    }

    private void refuses(String content, int line, String wrong) {
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> read(content))
                .withMessageStartingWith(folder.resolve("export.json") + ":" + line + ": ").withMessageContaining(wrong);
    }

    private List<TraceLine> read(String content) throws IOException, TraceException {
        return TraceFile.read(Files.writeString(folder.resolve("export.json"), content).toString());
    }

    private static TraceLine inputs(String from, String until) {
        return new TraceLine.Inputs(Instant.parse(from), Instant.parse(until), ActivityWatch.EVERY);
    }
}
