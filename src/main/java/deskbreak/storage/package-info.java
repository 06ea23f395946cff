// SPDX-License-Identifier: Apache-2.0
/** JSON on disk: settings, catalogue, history, saved state, traces and every --json form. The only room with files and Jackson, beside control. */
@org.jspecify.annotations.NullMarked
package deskbreak.storage;
