package readout.fact.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** People who are named only after they have spoken: "'Nobody asked us,' she said. Petra Lund, 61, grows rice." */
final class Introductions {

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    /** So many sentences after the pronoun its name may come. */
    private static final int FARTHEST = 2;

    private final Reading reading;
    private final Map<Integer, Mention> first = new HashMap<>();
    private final int firstPerson;

    Introductions(Reading reading) {
        this.reading = reading;
        int person = Integer.MAX_VALUE;
        for (Mention mention : reading.mentions()) {
            first.putIfAbsent(mention.actor(), mention);
            if (namesPerson(mention)) {
                person = Math.min(person, mention.sentence());
            }
        }
        this.firstPerson = person;
    }

    /** Whom a pronoun before all names, or a description before a name with an age, stands for. */
    Optional<Mention> of(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        int from = s.index();
        if (PRONOUNS.contains(s.lower(phrase.head()))) {
            boolean near = firstPerson > from && firstPerson - from <= FARTHEST;
            return near ? opening(firstPerson) : Optional.empty();
        }
        boolean described =
                phrase.first() < phrase.head() && s.tag(phrase.first()).equals("DT");
        return described ? opening(from + 1).filter(this::isFirst).filter(this::hasAge) : Optional.empty();
    }

    private boolean namesPerson(Mention mention) {
        return mention.kind() == Mention.Kind.NAME && reading.actor(mention).type() == Actor.Type.PERSON;
    }

    /** The person whose name opens a sentence. */
    private Optional<Mention> opening(int sentence) {
        if (sentence >= reading.sentences().size()) {
            return Optional.empty();
        }
        List<Mention> mentions = reading.mentionsIn(reading.sentences().get(sentence));
        return mentions.stream().findFirst().filter(m -> m.first() == 0 && namesPerson(m));
    }

    private boolean isFirst(Mention mention) {
        return mention.equals(first.get(mention.actor()));
    }

    /** "X, 61, ...". */
    private boolean hasAge(Mention mention) {
        Sentence s = reading.sentences().get(mention.sentence());
        int next = mention.last() + 1;
        return next + 2 < s.size()
                && s.lower(next).equals(",")
                && s.tag(next + 1).equals("CD")
                && s.lower(next + 2).equals(",");
    }
}
