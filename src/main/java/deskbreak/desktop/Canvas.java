// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** A square picture with transparency, filled shape over shape, with smooth edges. */
final class Canvas {
    private final int size;
    private final double scale;
    /** In rows, 0xAARRGGBB, not premultiplied. */
    private final int[] pixels;

    /**
     * @param size the picture's edge in pixels
     * @param scale how many pixels one of the shapes' units takes
     */
    Canvas(int size, double scale) {
        this.size = size;
        this.scale = scale;
        pixels = new int[size * size];
    }

    /**
     * Lays a shape over what is there.
     *
     * @param wider how far the shape is to reach beyond its edge, in its own units
     * @param colour 0xAARRGGBB
     */
    void fill(Outline shape, double wider, int colour) {
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double distance = shape.distance((column + 0.5) / scale, (row + 0.5) / scale) - wider;
                // an edge through the middle of a pixel covers half of it
                double cover = Math.clamp(0.5 - distance * scale, 0.0, 1.0);
                if (cover > 0) {
                    int i = row * size + column;
                    pixels[i] = over(pixels[i], colour, cover * (colour >>> 24) / 255);
                }
            }
        }
    }

    /** The picture. */
    int[] argb() {
        return pixels;
    }

    /** @param opacity of the upper colour here, 0 to 1; more than 0 */
    private static int over(int below, int above, double opacity) {
        double kept = (below >>> 24) / 255.0 * (1 - opacity);
        double whole = opacity + kept;
        int mixed = (int) Math.round(whole * 255) << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) Math.round(((above >> shift & 0xff) * opacity + (below >> shift & 0xff) * kept) / whole) << shift;
        }
        return mixed;
    }
}
