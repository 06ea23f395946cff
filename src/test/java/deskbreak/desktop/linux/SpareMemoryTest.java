// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import deskbreak.desktop.linux.SpareMemory.Mapping;

import static org.assertj.core.api.Assertions.assertThat;

class SpareMemoryTest {
    @Test
    void takesOnlyWhatIsACopyOfAFile() {
        List<String> smaps = """
                7f0000000000-7f0000002000 r-xp 00001000 fe:00 11   /usr/lib/libjvm.so
                Rss:                   8 kB
                Anonymous:             0 kB
                VmFlags: rd ex mr mw me
                7f0000100000-7f0000101000 r-xp 00001000 fe:00 11   /usr/lib/patched.so
                Anonymous:             4 kB
                7f0000200000-7f0000201000 r--p 00001000 fe:00 11   /usr/lib/libjvm.so
                Anonymous:             0 kB
                7f0000300000-7f0000304000 r--p 00001000 fe:00 12   /opt/a program/lib/deskbreak.aot
                Anonymous:             0 kB
                7f0000400000-7f0000401000 rw-p 00001000 fe:00 12   /opt/a program/lib/deskbreak.aot
                Anonymous:             0 kB
                7f0000500000-7f0000501000 r--p 00000000 fe:00 13   /opt/lib/modules
                Anonymous:             0 kB
                7f0000600000-7f0000601000 r-xp 00000000 00:00 0
                Anonymous:             0 kB
                ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0    [vsyscall]
                Anonymous:             0 kB
                """.lines().toList();
        assertThat(Mapping.clean(smaps)).containsExactly(new Mapping(0x7f0000000000L, 0x2000), new Mapping(0x7f0000300000L, 0x4000),
                new Mapping(0x7f0000500000L, 0x1000));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "mappings are told by Linux alone")
    void theProcessOccupiesLessAndGoesOn() throws IOException {
        long before = resident("libjvm.so", "r-xp");
        SpareMemory.giveBack();
        assertThat(resident("libjvm.so", "r-xp")).isLessThan(before);
    }

    /** In kB. */
    private static long resident(String file, String rights) throws IOException {
        boolean wanted = false;
        for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
            if (line.endsWith(file) && line.contains(rights)) {
                wanted = true;
            } else if (wanted && line.startsWith("Rss:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new AssertionError("no mapping of " + file);
    }
}
