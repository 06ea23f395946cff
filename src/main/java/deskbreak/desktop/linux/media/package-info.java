// SPDX-License-Identifier: Apache-2.0
/** Linux: who records, whether a camera is open and whether the screen is handed on, from the sound server, PipeWire and the kernel. */
@org.jspecify.annotations.NullMarked
package deskbreak.desktop.linux.media;
