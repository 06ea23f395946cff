// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AgentLockTest {
    @TempDir
    Path folder;

    @Test
    void theSecondTakerGetsNothingUntilTheFirstLetsGo() throws IOException {
        Home home = Homes.here(Optional.of(folder.toString()));
        AgentLock first = AgentLock.take(home).orElseThrow();
        assertThat(AgentLock.take(home)).isEmpty();
        first.close();
        try (AgentLock second = AgentLock.take(home).orElseThrow()) {
            assertThat(AgentLock.take(home)).isEmpty();
            assertThat(second).isNotSameAs(first);
        }
    }

    @Test
    void twoHomesDoNotStandInEachOthersWay() throws IOException {
        try (AgentLock one = AgentLock.take(Homes.here(Optional.of(folder + "/one"))).orElseThrow();
                AgentLock two = AgentLock.take(Homes.here(Optional.of(folder + "/two"))).orElseThrow()) {
            assertThat(one).isNotSameAs(two);
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsHeldElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Home home = new Home(file.resolve("c"), file.resolve("s"), folder.resolve("run"), folder.resolve("run/agent.sock"),
                Optional.empty());
        try (AgentLock first = AgentLock.take(home).orElseThrow()) {
            assertThat(AgentLock.take(home)).isEmpty();
            assertThat(folder.resolve("run")).isDirectoryContaining("glob:**.lock");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void anAgentKeepsAHomeThatCanBeWrittenAgain() throws IOException {
        Path state = Files.writeString(folder.resolve("state"), "");
        Home home = new Home(folder.resolve("c"), state, folder.resolve("run"), folder.resolve("run/agent.sock"), Optional.empty());
        try (AgentLock first = AgentLock.take(home).orElseThrow()) {
            Files.delete(state);
            assertThat(AgentLock.take(home)).isEmpty();
            assertThat(first).isNotNull();
        }
        AgentLock.take(home).orElseThrow().close();
    }
}
