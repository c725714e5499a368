package readout.language;

/** Small questions to the words of a phrase. */
final class Words {

    private Words() {}

    static String withoutArticle(String words) {
        for (String article : new String[] {"the ", "The ", "THE ", "a ", "A ", "an ", "An "}) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }
}
