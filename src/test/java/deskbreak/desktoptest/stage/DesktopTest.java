// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the packaged program on a desktop. Its constructor may ask for the {@link Desktop}, which all of them share. With
 * {@code CI=true} a missing program is a failure, elsewhere these tests are left out, with a line that says what to install.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("desktop")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(90)
@ExtendWith(OnDesktop.class)
public @interface DesktopTest {
}
