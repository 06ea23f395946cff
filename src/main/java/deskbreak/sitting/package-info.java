// SPDX-License-Identifier: Apache-2.0
/** How long has this person been sitting? Signals in, sitting time out. Pure: no clock, no thread, no file, no other room. */
@org.jspecify.annotations.NullMarked
package deskbreak.sitting;
