package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes noun phrases of the names of a sentence: with titles, descriptions, and the state to which a body belongs. */
final class NamePhrases {

    private final Sentence s;
    private final List<Name> names;
    private final Gazetteer gazetteer;
    private final Titles titles;

    NamePhrases(Sentence sentence, List<Name> names, Gazetteer gazetteer) {
        s = sentence;
        this.names = names;
        this.gazetteer = gazetteer;
        titles = new Titles(sentence, names, gazetteer);
    }

    /** In the order of the text; a phrase that lies in another one is left out. */
    List<NamePhrase> find() {
        List<NamePhrase> out = new ArrayList<>();
        for (Name name : names) {
            NamePhrase phrase = phrase(name);
            while (!out.isEmpty() && out.get(out.size() - 1).last() >= phrase.first()) {
                out.remove(out.size() - 1);
            }
            out.add(phrase);
        }
        return out;
    }

    private NamePhrase phrase(Name name) {
        Optional<Title> before = Optional.empty();
        Optional<Title> after = Optional.empty();
        int first = name.first();
        if (name.kind() == Name.Kind.PERSON) {
            before = titles.before(name);
            after = titles.after(name);
            first = before.map(Title::first).orElse(first);
        } else if (name.kind() == Name.Kind.ORGANISATION) {
            first = withState(name);
        }
        int head = Grammar.headOf(s, first, name.last());
        String words = s.span(name.first(), name.last()).of(s.text());
        return new NamePhrase(s.index(), first, name.last(), head, name, words, before, after);
    }

    /** "China's Commerce Ministry", "the Chinese Foreign Ministry". */
    private int withState(Name name) {
        if (NounClass.of(s.lower(name.last())).filter(n -> n.kind().body()).isEmpty()) {
            return name.first();
        }
        int before = name.first() - 1;
        if (before >= 1 && s.tag(before).equals("POS")) {
            before--;
        }
        return before >= 0 && gazetteer.stateOfDemonym(s.form(before)).isPresent() ? before : name.first();
    }
}
