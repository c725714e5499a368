package readout.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: a bar with rate and time left on a terminal, a plain line now and then otherwise. */
interface Progress extends AutoCloseable {

    /** One more article was read. */
    void step();

    @Override
    void close();

    /** For a run that shall say nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** A bar. */
    static Progress bar() {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** A line for every {@code each} articles. */
    static Progress lines(PrintWriter out, int each) {
        return new Progress() {
            private int count;

            @Override
            public void step() {
                if (++count % each == 0) {
                    out.println("read " + count + " articles");
                    out.flush();
                }
            }

            @Override
            public void close() {}
        };
    }
}
