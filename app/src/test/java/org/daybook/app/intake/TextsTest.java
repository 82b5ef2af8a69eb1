package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text and Markdown, encodings, and what becomes of trouble. */
class TextsTest {

  @TempDir Path folder;

  @Test
  void aTextComesAsItIs() throws IOException {
    Arrival arrival = Basket.of("harbour.txt", "\ufeffA mill burns\r\n\r\n22 died.\n").only();
    assertEquals("\ufeffA mill burns\r\n\r\n22 died.\n", arrival.article().text());
    assertEquals("harbour", arrival.article().doc());
    assertNull(arrival.article().date());
    assertEquals("text", arrival.origin().format());
    assertEquals("UTF-8", arrival.origin().charset());
  }

  @Test
  void theHashIsOfTheOriginalBytes() throws IOException {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Basket.of("a.txt", "abc").only().origin().bytesHash());
  }

  @Test
  void markdownIsReadAsAPersonSeesIt() throws IOException {
    String text =
        """
        # A *mill* burns

        At **least** 22 [people](https://courier.example/500) died in
        Rafah.

        > 30 were wounded.

        - 12 tanks
        - two guns

        ![500 flags](flags.png)
        """;
    assertEquals(
        "A mill burns\n\nAt least 22 people died in Rafah.\n\n30 were wounded.\n\n12 tanks\n\ntwo guns\n",
        Basket.of("mill.md", text).text());
  }

  @Test
  void frontMatterTellsWhatItTells() throws IOException {
    Arrival arrival =
        Basket.of(
                "mill.md",
                "---\r\ntitle: \"A mill burns\"\r\ndate: 2025-06-12T08:00:00Z\r\npublisher: The Courier\r\n"
                    + "author: A. Reporter\r\n---\r\n22 died.\r\n")
            .only();
    assertEquals("A mill burns\n\n22 died.\n", arrival.article().text());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
    assertEquals("The Courier", arrival.article().publisher());
    assertEquals("A. Reporter", arrival.origin().byline());
  }

  @Test
  void aLineOfDashesAloneIsNoFrontMatter() throws IOException {
    assertEquals("22 died: a toll.\n", Basket.of("a.md", "---\n22 died: a toll.\n").text());
  }

  @Test
  void cyrillicIsGuessed() throws IOException {
    String text = "Министерство обороны сообщило, что вчера погибли двенадцать солдат. ".repeat(5);
    Basket basket = Basket.of("a.txt", text.getBytes(Charset.forName("windows-1251")));
    assertEquals(text, basket.text());
    assertEquals(1, basket.notes.size());
    assertTrue(basket.notes.get(0).contains("read as windows-1251, a guess"));
  }

  @Test
  void aToldEncodingIsTaken() throws IOException {
    Terms terms = new Terms(null, Charset.forName("KOI8-R"), Columns.USUAL, false, Limits.USUAL);
    byte[] bytes = "Погибли 12".getBytes(Charset.forName("KOI8-R"));
    assertEquals("Погибли 12", Basket.of("a.txt", bytes, terms).text());
  }

  @Test
  void aPackedTextIsUnpacked() throws IOException {
    assertEquals(
        "22 died.", Basket.of("a.txt.gz", gz("22 died.".getBytes(StandardCharsets.UTF_8))).text());
  }

  @Test
  void aBombIsRefusedAtItsBound() throws IOException {
    Limits small = new Limits(1 << 20, 1 << 20, 10, 1, Limits.USUAL.time());
    Terms terms = new Terms(null, null, Columns.USUAL, false, small);
    Basket basket = Basket.of("bomb.txt.gz", gz(new byte[50 << 20]), terms);
    assertEquals(
        List.of("bomb.txt.gz: larger than 1 MB, more than an article is; split it"),
        basket.problems);
  }

  @Test
  void damagedPackingIsReported() throws IOException {
    byte[] packed = gz("22 died.".getBytes(StandardCharsets.UTF_8));
    packed[12] ^= 0x55;
    Basket basket = Basket.of("a.txt.gz", packed);
    assertEquals(0, basket.arrivals.size());
    assertEquals(1, basket.problems.size());
  }

  static byte[] gz(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void whatIsNoArticleSaysWhatToDo() throws IOException {
    assertEquals(
        List.of(
            "a.docx: a zip archive or an office document: unpack it, or save it as PDF, HTML or text"),
        Basket.of("a.docx", "PK\u0003\u0004…").problems);
    assertEquals(
        List.of(
            "a.xml: XML, but neither a feed nor a page: its first element is <plan>; --as overrides"),
        Basket.of("a.xml", "<?xml version=\"1.0\"?><!-- x --><plan/>").problems);
  }

  @Test
  void anAddressOfAnotherSchemeIsRefused() throws IOException {
    assertEquals(
        List.of("ftp://a.example/x: only http and https addresses are fetched, not ftp"),
        Basket.of(folder, Terms.USUAL, "ftp://a.example/x").problems);
  }

  @Test
  void whatTheSinkThrowsEndsTheIntakeAndComesOut() throws IOException {
    IOException full = new IOException("disk full");
    Sink sink =
        new Sink() {
          @Override
          public void arrival(Arrival arrival) throws IOException {
            throw full;
          }

          @Override
          public void problem(Problem problem) {
            throw new AssertionError(problem);
          }
        };
    java.nio.file.Files.writeString(folder.resolve("a.txt"), "22 died.");
    Intake intake = new Intake(Terms.USUAL, folder, InputStream.nullInputStream());
    assertSame(full, assertThrows(IOException.class, () -> intake.read(List.of("a.txt"), sink)));
  }
}
