package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** PDF, made here by the library that reads it. */
class PdfsTest {

  private final PDDocument document = new PDDocument();

  /** Lays lines out on a page; each line is at x, from y downwards. */
  private void column(PDPageContentStream page, int x, int y, String... lines) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
    page.newLineAtOffset(x, y);
    for (String line : lines) {
      page.showText(line);
      page.newLineAtOffset(0, line.isEmpty() ? -24 : -12);
    }
    page.endText();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndPartedWordsAreMadeWhole() throws IOException {
    try (PDPageContentStream page = page()) {
      column(page, 50, 740, "A harbour burns");
      column(
          page,
          50,
          700,
          "At least 22 soldiers were kil-",
          "led in the harbour on Wednes-",
          "day, the ministry said.");
      column(
          page,
          320,
          700,
          "The governor put the wound-",
          "ed at 30, in the South-",
          "East of the town.");
    }
    String text = Basket.of("a.pdf", bytes()).text();
    assertEquals(
        "A harbour burns\n\nAt least 22 soldiers were killed in the harbour on Wednesday, the ministry said.\n\n"
            + "The governor put the wounded at 30, in the South- East of the town.\n",
        text);
  }

  @Test
  void runningTitlesAndPageNumbersAreLeftOut() throws IOException {
    for (int i = 1; i <= 4; i++) {
      try (PDPageContentStream page = page()) {
        column(page, 50, 760, "The Courier, 12 June 2025, page " + i);
        column(page, 50, 700, "In town " + i + " there were 2" + i + " dead, the");
        column(page, 50, 688, "ministry said.");
        column(page, 300, 30, "" + i);
      }
    }
    String text = Basket.of("a.pdf", bytes()).text();
    assertTrue(!text.contains("Courier"), text);
    assertTrue(text.contains("In town 3 there were 23 dead, the ministry said."), text);
  }

  @Test
  void tooManyPagesAreRefused() throws IOException {
    for (int i = 0; i < 3; i++) {
      page().close();
    }
    Limits small = new Limits(1 << 20, 1 << 20, 2, 1, Limits.USUAL.time());
    assertEquals(
        List.of("a.pdf: a PDF of 3 pages, 2 at most are read: split it"),
        Basket.of("a.pdf", bytes(), new Terms(null, null, Columns.USUAL, false, small)).problems);
  }

  @Test
  void picturesOfPagesSayWhatToDo() throws IOException {
    page().close();
    assertEquals(
        List.of("a.pdf: a PDF without text, pictures of pages perhaps: run OCR over it first"),
        Basket.of("a.pdf", bytes()).problems);
  }

  @Test
  void aLockedOneSaysWhatToDo() throws IOException {
    page().close();
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertEquals(
        List.of("a.pdf: a PDF that asks for a password: save it without one"),
        Basket.of("a.pdf", bytes()).problems);
  }

  @Test
  void aDamagedOneIsReported() throws IOException {
    Basket basket =
        Basket.of("a.pdf", "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(0, basket.arrivals.size());
    assertEquals(1, basket.problems.size());
  }
}
