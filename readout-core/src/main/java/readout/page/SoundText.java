package readout.page;

import java.util.Optional;
import readout.news.Article;
import readout.news.Outlet;

/**
 * Text that can be written down: half of a surrogate pair, which JSON may hold and no encoding has, becomes U+FFFD, as
 * browsers do. Lengths stay.
 */
final class SoundText {

    private static final char REPLACEMENT = '\uFFFD';

    private SoundText() {}

    static Article of(Article a) {
        boolean sound = isSound(a.text())
                && a.title().filter(t -> !isSound(t)).isEmpty()
                && a.byline().filter(t -> !isSound(t)).isEmpty()
                && a.outlet().filter(o -> !isSound(o.name())).isEmpty();
        return sound
                ? a
                : new Article(
                        a.id(),
                        a.source(),
                        a.sha256(),
                        of(a.text()),
                        a.regions(),
                        a.outlet().map(outlet -> new Outlet(of(outlet.name()))),
                        a.title().map(SoundText::of),
                        a.byline().map(SoundText::of),
                        a.published(),
                        a.language(),
                        a.truncated());
    }

    private static boolean isSound(String text) {
        return firstBroken(text, 0).isEmpty();
    }

    private static String of(String text) {
        StringBuilder sound = new StringBuilder(text);
        for (Optional<Integer> at = firstBroken(text, 0); at.isPresent(); at = firstBroken(text, at.get() + 1)) {
            sound.setCharAt(at.get(), REPLACEMENT);
        }
        return sound.toString();
    }

    /** The place of the first half without its other half. */
    private static Optional<Integer> firstBroken(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
