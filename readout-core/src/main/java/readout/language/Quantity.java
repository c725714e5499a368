package readout.language;

import readout.news.Amount;

/**
 * A number with its unit, found in a sentence.
 *
 * @param sentence number of the sentence
 * @param first first token of the amount, with qualifier and currency
 * @param last last token
 * @param number the token that heads the number in the tree
 * @param amount value and unit; unit {@code count} when nothing else is said
 */
public record Quantity(int sentence, int first, int last, int number, Amount amount) {}
