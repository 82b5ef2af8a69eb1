package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles out of pages that are built as outlets build theirs. */
class PagesTest {

  private static final String PROSE =
      "<p>At least 22 soldiers were killed in the harbour on Wednesday, the ministry said.</p>"
          + "<p>The governor, who came at noon, put the wounded at <a href='/x'>30 or more</a>.</p>";

  private static final String TEXT =
      "A harbour burns\n\nAt least 22 soldiers were killed in the harbour on Wednesday, the ministry said.\n\n"
          + "The governor, who came at noon, put the wounded at 30 or more.\n";

  private static String page(String head, String body) {
    return "<!doctype html><html><head><title>A harbour burns | The Courier</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void whatStandsAroundTheArticleIsLeftOut() throws IOException {
    String body =
        "<div id='cookie-banner'><p>We and our 500 partners store cookies on your device, as you allow us to.</p></div>"
            + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>War</a></li></ul></nav>"
            + "<main><article><h1>A harbour burns</h1>"
            + PROSE
            + "<div class='related-articles'><h3>Read also</h3><p>A mill burned, 12 died there, says one.</p></div>"
            + "</article></main><aside><p>Most read: 40 killed elsewhere, in a long line of text.</p></aside>"
            + "<footer><p>All rights reserved, 2025, by those who made this page.</p></footer>";
    assertEquals(TEXT, Basket.of("a.html", page("", body)).text());
  }

  @Test
  void aGraphOfLinkedDataTellsTheArticle() throws IOException {
    String head =
        """
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "name": "Courier Media"},
          {"@type": ["NewsArticle", "Article"], "headline": "A harbour burns",
           "datePublished": "2025-06-12T23:30:00-05:00", "dateModified": "2025-06-14T08:00:00Z",
           "author": [{"@type": "Person", "name": "A. Reporter"}],
           "publisher": {"@type": "Organization", "name": "The Courier"},
           "url": "https://courier.example/harbour"}]}
        </script>
        """;
    Arrival arrival = Basket.of("a.html", page(head, "<article>" + PROSE + "</article>")).only();
    assertEquals(TEXT, arrival.article().text());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
    assertEquals("The Courier", arrival.article().publisher());
    assertEquals("A. Reporter", arrival.origin().byline());
    assertEquals("A harbour burns", arrival.origin().headline());
    assertEquals("html", arrival.origin().format());
  }

  @Test
  void withoutLinkedDataMetaElementsTell() throws IOException {
    String head =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", broken</script>"
            + "<meta property='og:title' content='A harbour burns'>"
            + "<meta property='og:site_name' content='The Courier'>"
            + "<meta property='article:published_time' content='2025-06-12T08:00:00Z'>"
            + "<meta property='article:modified_time' content='2025-06-20T08:00:00Z'>"
            + "<link rel='canonical' href='https://courier.example/harbour'>";
    Arrival arrival = Basket.of("a.html", page(head, PROSE)).only();
    assertEquals(TEXT, arrival.article().text());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
    assertEquals("The Courier", arrival.article().publisher());
    assertEquals("https://courier.example/harbour", arrival.origin().url());
  }

  @Test
  void aTimeElementDatesAPageThatTellsNothingElse() throws IOException {
    String body =
        "<article><h1>A harbour burns</h1><time datetime='2025-06-12'>Thursday</time>"
            + PROSE
            + "</article>";
    assertEquals(
        LocalDate.of(2025, 6, 12), Basket.of("a.html", page("", body)).only().article().date());
  }

  @Test
  void aPageOfWindows1251IsReadAsItSays() throws IOException {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><h1>Пожар</h1>"
            + "<p>В порту погибли двенадцать солдат, сообщило министерство в среду утром.</p></body></html>";
    Arrival arrival = Basket.of("a.html", page.getBytes(Charset.forName("windows-1251"))).only();
    assertEquals(
        "Пожар\n\nВ порту погибли двенадцать солдат, сообщило министерство в среду утром.\n",
        arrival.article().text());
    assertEquals("windows-1251", arrival.origin().charset());
  }

  @Test
  void nestingWithoutEndIsSurvived() throws IOException {
    String deep = "<div>".repeat(100_000) + PROSE;
    assertTrue(Basket.of("a.html", page("", deep)).text().contains("At least 22 soldiers"));
  }

  @Test
  void aPageWithoutProseSaysSo() throws IOException {
    assertEquals(
        List.of(
            "a.html: a page without an article: no main text was found in it; where there is one, save it as text"),
        Basket.of("a.html", page("", "<div id='app'></div><script>load()</script>")).problems);
  }

  @Test
  void contentTellsAPageWhateverItsName() throws IOException {
    assertEquals("html", Basket.of("a.txt", page("", PROSE)).only().origin().format());
    Terms terms = new Terms(Format.TEXT, null, Columns.USUAL, false, Limits.USUAL);
    assertTrue(
        Basket.of("a.txt", page("", PROSE).getBytes(java.nio.charset.StandardCharsets.UTF_8), terms)
            .text()
            .startsWith("<!doctype"));
  }
}
