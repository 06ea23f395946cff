// SPDX-License-Identifier: Apache-2.0
/** What AWT alone offers on every system: the second-choice tray. Beside ui the only room that may touch AWT. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.awt;
