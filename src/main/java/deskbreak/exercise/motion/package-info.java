// SPDX-License-Identifier: Apache-2.0
/**
 * How a move looks: a jointed body of 1.70 m, its key poses and the way between them. Pure: no picture, no clock, no file.
 *
 * <p>The world is in metres: x to the person's left, y up, z ahead; the floor is y = 0. Angles are degrees.
 */
@org.jspecify.annotations.NullMarked
package deskbreak.exercise.motion;
