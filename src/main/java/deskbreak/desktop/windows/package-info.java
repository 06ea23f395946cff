// SPDX-License-Identifier: Apache-2.0
/**
 * Windows: which sources there are for what ({@link deskbreak.desktop.windows.WindowsSenses}), theme, clocks and autostart. What an answer
 * means is decided in plain Java and tested on recorded answers; the native calls themselves have only been compiled, never run.
 */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.windows;
