// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Properties;

/** The version the build wrote down, and its day. */
final class Version {
    private Version() {
    }

    static String text() {
        return properties().getProperty("version", "unknown");
    }

    static LocalDate date() {
        return OffsetDateTime.parse(properties().getProperty("date", "1970-01-01T00:00:00Z")).toLocalDate();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/build/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
