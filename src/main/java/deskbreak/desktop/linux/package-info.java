// SPDX-License-Identifier: Apache-2.0
/** Linux: X11 through JNA, logind, StatusNotifierItem and XDG autostart. The only room that speaks D-Bus. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux;
