package readout.source;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import readout.page.Hints;
import readout.page.Page;

/** The words of a PDF file, line by line as they are printed. */
final class PdfText {
    private static final int MOST_PAGES = 500;

    private PdfText() {}

    static Item page(Origin origin, String sha256, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PdfParagraphs(MOST_PAGES).of(document);
            if (text.isBlank()) {
                return Problem.skipped(origin.name(), "a PDF file without words (pictures of pages?): not read");
            }
            boolean cut = document.getNumberOfPages() > MOST_PAGES;
            Hints hints = origin.hints().or(hints(document, cut));
            return new Item.Document(new Page(origin.stem(), origin.name(), sha256, Page.Form.PLAIN, text, hints));
        } catch (InvalidPasswordException e) {
            return Problem.skipped(origin.name(), "a PDF file that asks for a password: not read");
        } catch (IOException | RuntimeException e) {
            return Problem.skipped(origin.name(), "a PDF file that cannot be read: " + Walk.reason(e));
        }
    }

    private static Hints hints(PDDocument document, boolean cut) {
        Optional<String> title = Optional.ofNullable(
                        document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(text -> text.indexOf(' ') > 0);
        return new Hints(
                Optional.empty(), title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), cut);
    }
}
