package readout.page;

import org.jsoup.nodes.Element;

/**
 * A run of words of an HTML page between two boundaries of block elements.
 *
 * @param text the words, blanks collapsed
 * @param form what its element says it is
 * @param linked characters of it inside links
 * @param element the innermost block element around it
 * @param asPlain the same seen as a block of plain text
 */
record HtmlBlock(String text, Form form, int linked, Element element, Block asPlain) {

    /** What the element of a block says it is. */
    enum Form {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        CAPTION
    }

    /** The share of its characters inside links. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    /** Running text of the page itself: a sentence, few links. */
    boolean isProse() {
        return form != Form.CAPTION
                && form != Form.HEADING
                && linkDensity() < 0.5
                && asPlain.words() >= 9
                && (asPlain.endsSentence() || asPlain.words() >= 25);
    }

    int words() {
        return asPlain.words();
    }
}
