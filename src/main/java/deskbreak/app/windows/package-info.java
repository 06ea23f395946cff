// SPDX-License-Identifier: Apache-2.0
/**
 * Where the windows are drawn: in this process, or in one of their own that comes when a window is needed and goes when none is. What the two
 * processes say to each other is here too. Draws nothing itself, and reads no file.
 */
@org.jspecify.annotations.NullMarked
package deskbreak.app.windows;
