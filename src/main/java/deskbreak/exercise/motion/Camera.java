// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Optional;

/**
 * From where the body is seen. How far away is reckoned from what must fit in.
 *
 * @param turn degrees around the body: 0 from the front, 90 from its left side, -90 from its right, 180 from behind
 * @param up degrees above the horizon, -10 to 80
 * @param zoom 1 shows all of the movement, more shows less of it, nearer; 1 to 4
 * @param look what is in the middle when {@code zoom} is over 1
 */
public record Camera(double turn, double up, double zoom, Optional<BodyPoint> look) {}
