// SPDX-License-Identifier: Apache-2.0
/** The figure that moves beside the words, drawn from a motion in the tones of the theme. Knows motions and tones, no status. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.figure;
