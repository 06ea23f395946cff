// SPDX-License-Identifier: Apache-2.0
/** The small window that stands in where a desktop has no tray. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.trayless;
