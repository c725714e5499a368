package readout.fact.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** Whom the labels of a transcript stand for: "PRESIDENT TAL:" is the one person of the article whose full name ends so. */
final class Labels {

    private final Map<String, Optional<Mention>> people = new HashMap<>();

    Labels(Reading reading) {
        for (Mention mention : reading.mentions()) {
            Actor actor = reading.actor(mention);
            boolean isPerson = mention.kind() == Mention.Kind.NAME && actor.type() == Actor.Type.PERSON;
            String words = mention.span().of(reading.article().text());
            if (isPerson && actor.name().indexOf(' ') > 0 && !inCapitals(words)) {
                people.merge(
                        last(actor.name().toUpperCase(Locale.ROOT)),
                        Optional.of(mention),
                        (known, next) -> known.filter(
                                m -> m.actor() == next.orElseThrow().actor()));
            }
        }
    }

    /** Whom a label in capitals names, if it is one. */
    Optional<Mention> of(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        String words = phrase.span().of(s.text());
        boolean isLabel =
                phrase.last() + 1 < s.size() && s.form(phrase.last() + 1).equals(":") && inCapitals(words);
        return isLabel ? people.getOrDefault(last(words), Optional.empty()) : Optional.empty();
    }

    private static boolean inCapitals(String words) {
        return words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
