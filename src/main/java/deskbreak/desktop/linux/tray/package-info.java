// SPDX-License-Identifier: Apache-2.0
/** Linux: the tray icon as a StatusNotifierItem with its menu. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.tray;
