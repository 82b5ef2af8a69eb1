package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON Lines. */
class JsonLinesTest {

  @Test
  void theUsualNamesAreKnown() throws IOException {
    Arrival arrival =
        Basket.of(
                "a.jsonl",
                "{\"id\": \"x1\", \"title\": \"A mill burns\", \"body\": \"22 died.\", \"date\": \"2025-06-12T10:00:00Z\","
                    + " \"publisher\": \"The Courier\", \"url\": \"https://c.example/mill\"}\n")
            .only();
    assertEquals("A mill burns\n\n22 died.", arrival.article().text());
    assertEquals("x1", arrival.article().doc());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
    assertEquals("The Courier", arrival.article().publisher());
    assertEquals("https://c.example/mill", arrival.origin().url());
    assertEquals("a.jsonl#1", arrival.origin().address());
  }

  /** Lines without a url of their own are not all the page that they were fetched with. */
  @Test
  void theFetchedFilesUrlIsNoLines() throws IOException {
    String url = "https://c.example/news.jsonl";
    Parcel parcel =
        new Parcel(url, "news", "news.jsonl", null, url, null, Limits.USUAL.article()).inner(2);
    assertEquals(url + "#2", parcel.address());
    assertNull(parcel.url());
  }

  @Test
  void aMappingNamesOthers() throws IOException {
    Terms terms =
        new Terms(null, null, Columns.of("text=story.full|lead,date=day"), false, Limits.USUAL);
    Basket basket =
        Basket.of(
            "a.json",
            ("{\"story\": {\"full\": \"22 died.\"}, \"day\": 1749723300}\n{\"lead\": \"Two died.\"}")
                .getBytes(StandardCharsets.UTF_8),
            terms);
    assertEquals(List.of("22 died.", "Two died."), basket.texts());
    assertEquals(LocalDate.of(2025, 6, 12), basket.arrivals.get(0).article().date());
    assertThrows(IllegalArgumentException.class, () -> Columns.of("txt=story"));
  }

  @Test
  void brokenLinesAreNamedAndTheOthersRead() throws IOException {
    Basket basket =
        Basket.of(
            "a.jsonl",
            "{\"text\": \"22 died.\"}\n{\"text\": \"cut\n\n[1, 2]\n{\"words\": 1}\n{\"text\": \"Two died.\"}");
    assertEquals(List.of("22 died.", "Two died."), basket.texts());
    assertEquals("a-6", basket.arrivals.get(1).article().doc());
    assertEquals(3, basket.problems.size());
    assertEquals("a.jsonl#2: not valid JSON", basket.problems.get(0).substring(0, 25));
    assertEquals(
        "a.jsonl#5: no text in a field called text or body or content or articleBody or maintext or"
            + " fulltext; say which it is: --fields text=NAME",
        basket.problems.get(2));
  }

  @Test
  void nestingIsBounded() throws IOException {
    Basket basket =
        Basket.of("a.jsonl", "{\"a\":" + "[".repeat(100_000) + "\n{\"text\": \"Two died.\"}");
    assertEquals(List.of("Two died."), basket.texts());
    assertEquals(1, basket.problems.size());
  }

  /** Nothing is read ahead of the line that is handed on, nothing kept behind it. */
  @Test
  void aStreamIsReadLineByLine() throws IOException {
    byte[] line = ("{\"text\": \"" + "x".repeat(1000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at++ < 5_000_000 ? line[(int) ((at - 1) % line.length)] : -1;
          }
        };
    long[] articles = new long[1];
    Sink sink =
        new Sink() {
          @Override
          public void arrival(Arrival arrival) {
            articles[0]++;
          }

          @Override
          public void problem(Problem problem) {}
        };
    Parcel parcel = new Parcel("a", "a", "a.jsonl", null, null, null, Limits.USUAL.article());
    new Unpacking(Terms.USUAL).read(parcel, endless, sink);
    assertEquals(5_000_000 / line.length, articles[0]);
  }

  @Test
  void aLineLongerThanAnArticleIsLeftOut() throws IOException {
    Limits small = new Limits(1 << 20, 1000, 10, 1, Limits.USUAL.time());
    Basket basket =
        Basket.of(
            "a.jsonl",
            ("{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"Two died.\"}")
                .getBytes(StandardCharsets.UTF_8),
            new Terms(null, null, Columns.USUAL, false, small));
    assertEquals(List.of("a.jsonl#1: a line larger than 1000 bytes"), basket.problems);
    assertEquals(List.of("Two died."), basket.texts());
  }
}
