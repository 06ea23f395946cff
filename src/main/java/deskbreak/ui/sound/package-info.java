// SPDX-License-Identifier: Apache-2.0
/** Soft sounds, made by arithmetic, only where the person has asked for them. */
@org.jspecify.annotations.NullMarked
package deskbreak.ui.sound;
