// SPDX-License-Identifier: Apache-2.0

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the program's icon in the sizes and files that the platforms want. Run by share.sh:
 * {@code java -cp "target/lib/*" installer/common/Icons.java OUT}, from the root of the project.
 */
final class Icons {
    private static final Path LARGE = Path.of("resources/icons/deskbreak.svg");
    /** Drawn to the pixel for that size: there is no room for the other's detail. */
    private static final Path SMALL = Path.of("installer/common/icons");
    private static final List<Integer> THEME = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> ICO = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);
    /** By type, the sizes of an .icns that every macOS in use reads as PNG; what is left out macOS scales down. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();
    /** What of the square the shape of an icon takes on macOS: 824 of 1024; ours takes 60 of 64. */
    private static final double MAC_SHAPE = 824.0 / 1024 * 64 / 60;

    static {
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic13", 256);
        ICNS.put("ic08", 256);
        ICNS.put("ic14", 512);
        ICNS.put("ic09", 512);
        ICNS.put("ic10", 1024);
    }

    private Icons() {
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path out = Path.of(args[0]);
        Path theme = Files.createDirectories(out.resolve("hicolor"));
        for (int size : THEME) {
            Path folder = Files.createDirectories(theme.resolve(size + "x" + size + "/apps"));
            Files.write(folder.resolve("deskbreak.png"), png(drawn(size, 1)));
        }
        Files.copy(LARGE, Files.createDirectories(theme.resolve("scalable/apps")).resolve("deskbreak.svg"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(out.resolve("deskbreak.ico"), ico());
        Files.write(out.resolve("deskbreak.icns"), icns());
    }

    private static BufferedImage drawn(int size, double scale) throws IOException {
        Path exact = SMALL.resolve("deskbreak-" + size + ".svg");
        SVGDocument icon = new SVGLoader().load((scale == 1 && Files.exists(exact) ? exact : LARGE).toUri().toURL());
        if (icon == null) {
            throw new IOException(LARGE + " is no SVG that can be drawn");
        }
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double edge = size * (1 - scale) / 2;
        icon.render((Component) null, g, new ViewBox((float) edge, (float) edge, (float) (size * scale), (float) (size * scale)));
        g.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A head, an entry of 16 bytes for each picture, then the pictures. */
    private static byte[] ico() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * ICO.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : ICO) {
            byte[] png = png(drawn(size, 1));
            // 256 is written as 0.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    /** "icns" and the length of all, then each picture after its type and length. */
    private static byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> type : ICNS.entrySet()) {
            entry(entries, type.getKey(), png(drawn(type.getValue(), MAC_SHAPE)));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        entry(new DataOutputStream(file), "icns", pictures.toByteArray());
        return file.toByteArray();
    }

    private static void entry(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeBytes(type);
        out.writeInt(8 + content.length);
        out.write(content);
    }
}
