package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.text.Article;

/** Reads the text of a PDF: lines joined to paragraphs, words that were parted at a line's end made whole. */
final class PdfReader implements FormatReader {

  /** The most characters of text: an article has thousands, a long report a million. */
  private static final int CHARACTERS = 16 << 20;

  /** The most memory for what a PDF unpacks to. */
  private static final long MEMORY = 512L << 20;

  /** It warns of every odd font; what matters comes as an exception. Held, since loggers that nobody holds forget. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private final Terms terms;

  PdfReader(Terms terms) {
    this.terms = terms;
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    Pages pages = new Pages();
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      if (document.getNumberOfPages() > terms.limits().pages()) {
        throw new Refused(
            "a PDF of "
                + document.getNumberOfPages()
                + " pages, "
                + terms.limits().pages()
                + " at most are read: split it");
      }
      stripper().writeText(document, pages);
    } catch (InvalidPasswordException e) {
      throw new Refused("a PDF that asks for a password: save it without one");
    }
    List<String> blocks = pages.blocks();
    if (blocks.isEmpty()) {
      throw new Refused("a PDF without text, pictures of pages perhaps: run OCR over it first");
    }
    sink.arrival(
        new Arrival(
            new Article(parcel.doc(), Prose.join(null, blocks), null, null),
            parcel.origin(Format.PDF, Bytes.hash(bytes), null)));
  }

  private static PDFTextStripper stripper() {
    // The order of the file, which is that of its columns; by position the lines of two columns
    // would run together.
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd(Pages.PARAGRAPH);
    stripper.setArticleEnd(Pages.PARAGRAPH);
    stripper.setPageEnd(Pages.PAGE);
    stripper.setSuppressDuplicateOverlappingText(true);
    return stripper;
  }

  /** Takes the text of pages, up to a bound. */
  private static final class Pages extends Writer {
    static final String PARAGRAPH = "\u2029";
    static final String PAGE = "\f";
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      if (text.length() + length > CHARACTERS) {
        throw new Refused("a PDF with more than " + Bytes.size(CHARACTERS) + " of text: split it");
      }
      text.append(chars, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    List<String> blocks() {
      return PrintedLines.blocks(text.toString());
    }
  }
}
