// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The person's own part of the Windows registry, below HKEY_CURRENT_USER. */
interface Registry {
    /** The names of the keys right below that one; empty when it is not there. */
    Optional<List<String>> keys(String key);

    /** Numbers as Integer or Long, texts as String, bytes as an array; nothing when the key is not there. */
    Map<String, Object> values(String key);

    /** Writes a text; makes the key where it is missing. */
    void write(String key, String name, String text) throws IOException;

    /** Removes a value; one that is not there is no error. */
    void remove(String key, String name) throws IOException;
}
