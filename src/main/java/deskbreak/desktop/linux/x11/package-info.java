// SPDX-License-Identifier: Apache-2.0
/** Linux: what the X server tells and does, through JNA, on connections of our own. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.x11;
