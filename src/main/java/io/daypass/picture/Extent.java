package io.daypass.picture;

/** The smallest box around everything that is drawn. */
record Extent(double left, double top, double right, double bottom) {

  static final Extent NOTHING = new Extent(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);

  Extent with(double x, double y) {
    return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }
}
