// SPDX-License-Identifier: Apache-2.0
/** Picks the operating system's sensors, tray and autostart, and says which of them answers. No rule is decided here. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop;
