// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({"Linux,LINUX", "Windows 11,WINDOWS", "Windows Server 2025,WINDOWS", "Mac OS X,MACOS", "FreeBSD,OTHER", "'',OTHER"})
    void eachSystemIsKnownByItsName(String name, Platform.Os system) {
        assertThat(Platform.Os.named(name)).isEqualTo(system);
    }
}
