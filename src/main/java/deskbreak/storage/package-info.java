// SPDX-License-Identifier: Apache-2.0
/**
 * JSON on disk: settings, catalogue, history, saved state, traces and every --json form, and the log. All that Deskbreak keeps in its home is
 * read and written here; Jackson is known here and in control alone.
 */
@org.jspecify.annotations.NullMarked
package deskbreak.storage;
