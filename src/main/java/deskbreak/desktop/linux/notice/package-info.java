// SPDX-License-Identifier: Apache-2.0
/** Linux: notifications over org.freedesktop.Notifications. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.notice;
