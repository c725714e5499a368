package readout.fact;

import java.util.List;
import java.util.Set;

/** What a token of a pattern must be. */
sealed interface TokenTest {

    boolean passes(Matching match, int token);

    /** Its lemma or form is one of these. */
    record Words(Set<String> words) implements TokenTest {
        @Override
        public boolean passes(Matching match, int token) {
            return words.contains(match.sentence().lemma(token))
                    || words.contains(match.sentence().lower(token));
        }
    }

    /** It is in a list; what the list says of it is kept. */
    record Listed(String name, WordList list) implements TokenTest {
        @Override
        public boolean passes(Matching match, int token) {
            return list.value(match.sentence(), token).isPresent();
        }
    }

    /** Its tag begins with one of these. */
    record Tagged(List<String> prefixes) implements TokenTest {
        @Override
        public boolean passes(Matching match, int token) {
            String tag = match.sentence().tag(token);
            return prefixes.stream().anyMatch(tag::startsWith);
        }
    }

    /** It carries a mark of the extractor. */
    record Marked(String mark) implements TokenTest {
        @Override
        public boolean passes(Matching match, int token) {
            return match.marks().has(mark, match.tree(), token);
        }
    }

    /** It does not pass another test. */
    record Not(TokenTest test) implements TokenTest {
        @Override
        public boolean passes(Matching match, int token) {
            return !test.passes(match, token);
        }
    }
}
