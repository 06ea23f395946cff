// SPDX-License-Identifier: Apache-2.0
/** The picture of a person beside the words. Knows poses and tones, no status. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.figure;
