package readout.eval.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Lines over a common axis, one panel below the other, as SVG. Each axis begins at 0, so that flat looks flat. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int LEFT = 60;
    private static final int PANEL = 180;
    private static final int TOP = 50;
    private static final int GAP = 50;
    private static final int RIGHT = 20;
    private static final int LINES = 4;

    private final List<Integer> positions;
    private final String axis;
    private final StringBuilder body = new StringBuilder();
    private int panels;

    Plot(String title, String axis, List<Integer> positions) {
        this.positions = positions;
        this.axis = axis;
        text(LEFT, 20, "start", title);
    }

    /** Adds a panel with a value for each position. */
    Plot panel(String name, List<Double> values) {
        int bottom = TOP + panels * (PANEL + GAP) + PANEL;
        double step = round(values.stream().mapToDouble(v -> v).max().orElse(1) / LINES);
        text(LEFT, bottom - PANEL - 8, "start", name);
        for (int i = 0; i <= LINES; i++) {
            double y = bottom - i * PANEL / (double) LINES;
            body.append(String.format(
                    Locale.ROOT,
                    "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#ccc'/>%n",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y));
            text(LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%.0f", i * step));
        }
        int last = positions.get(positions.size() - 1);
        body.append("<polyline fill='none' stroke='#1f5fa8' stroke-width='2' points='");
        for (int i = 0; i < positions.size(); i++) {
            double x = LEFT + (WIDTH - LEFT - RIGHT) * (double) positions.get(i) / last;
            double y = bottom - PANEL * values.get(i) / (LINES * step);
            body.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        body.append("'/>\n");
        text(LEFT, bottom + 18, "middle", "0");
        text(WIDTH - RIGHT, bottom + 18, "end", String.format(Locale.ROOT, "%,d", last));
        text((WIDTH + LEFT) / 2.0, bottom + 18, "middle", axis);
        panels++;
        return this;
    }

    void write(Path file) throws IOException {
        int height = TOP + panels * (PANEL + GAP);
        Files.writeString(
                file,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + WIDTH + " " + height
                        + "' font-family='sans-serif' font-size='12'>\n<rect width='100%' height='100%' fill='#fff'/>\n"
                        + body + "</svg>\n",
                StandardCharsets.UTF_8);
    }

    private void text(double x, double y, String anchor, String words) {
        body.append(String.format(
                Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>%n", x, y, anchor, words));
    }

    /** The next of 1, 2, 2.5, 5, 10, 20, … */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(step, 1))));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (step <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
