package org.kaitei.standalone;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture of a page in the colours that it has most of, so that it takes little room. */
final class Picture {

  private static final int MOST_COLOURS = 64;
  private static final int CHANNEL = 0xff;
  private static final int OPAQUE = 0xffffff;

  /** What counts as one colour: letters are smoothed in more shades than anybody sees. */
  private static final int ALIKE = 0xf8f8f8;

  private final BufferedImage whole;

  Picture(byte[] png) throws IOException {
    whole = ImageIO.read(new ByteArrayInputStream(png));
  }

  void write(Path file) throws IOException {
    int[] palette = palette();
    var indexed =
        new BufferedImage(
            whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int colour = whole.getRGB(x, y) & OPAQUE;
        int index = nearest.computeIfAbsent(colour, any -> nearest(any, palette));
        indexed.getRaster().setSample(x, y, 0, index);
      }
    }
    Files.createDirectories(file.getParent());
    ImageIO.write(indexed, "png", file.toFile());
  }

  private static IndexColorModel model(int[] palette) {
    byte[][] channels = new byte[3][palette.length];
    for (int i = 0; i < palette.length; i++) {
      channels[0][i] = (byte) (palette[i] >> 16);
      channels[1][i] = (byte) (palette[i] >> 8);
      channels[2][i] = (byte) palette[i];
    }
    return new IndexColorModel(8, palette.length, channels[0], channels[1], channels[2]);
  }

  /** Of the colours that are most frequent, each as it is most often. */
  private int[] palette() {
    int width = whole.getWidth();
    Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
    for (int pixel : whole.getRGB(0, 0, width, whole.getHeight(), null, 0, width)) {
      shades
          .computeIfAbsent(pixel & ALIKE, any -> new HashMap<>())
          .merge(pixel & OPAQUE, 1, Integer::sum);
    }
    return shades.values().stream()
        .sorted((one, other) -> Integer.compare(count(other), count(one)))
        .limit(MOST_COLOURS)
        .mapToInt(Picture::most)
        .toArray();
  }

  private static int count(Map<Integer, Integer> shades) {
    return shades.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int most(Map<Integer, Integer> shades) {
    return shades.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static int nearest(int colour, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (apart(colour, palette[i]) < apart(colour, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int apart(int one, int other) {
    return IntStream.of(16, 8, 0)
        .map(shift -> (one >> shift & CHANNEL) - (other >> shift & CHANNEL))
        .map(difference -> difference * difference)
        .sum();
  }
}
