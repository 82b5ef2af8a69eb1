package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RSS and Atom. */
class FeedsTest {

  private static SyndFeed feed(String type) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType(type);
    feed.setTitle("The Courier");
    feed.setLink("https://courier.example/");
    feed.setUri("https://courier.example/");
    feed.setDescription("News & more");
    feed.setEntries(
        List.of(
            entry("A harbour burns", "22 <b>soldiers</b> died &amp; 30 were hurt."),
            entry("A mill burns", "Two died.")));
    return feed;
  }

  private static SyndEntry entry(String title, String text) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setTitle(title);
    entry.setLink("https://courier.example/" + title.replace(' ', '-'));
    entry.setUri(entry.getLink());
    entry.setPublishedDate(Date.from(Instant.parse("2025-06-12T10:15:00Z")));
    entry.setUpdatedDate(Date.from(Instant.parse("2025-06-14T10:15:00Z")));
    SyndContentImpl content = new SyndContentImpl();
    content.setType("text/html");
    content.setValue("<p>" + text + "</p>");
    entry.setDescription(content);
    return entry;
  }

  /** What a library of feeds writes, in each of its kinds, is read. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rss_0.92", "rss_0.93", "rss_0.94", "rss_1.0", "rss_2.0", "atom_0.3", "atom_1.0"})
  void anotherProgramsFeedIsRead(String type) throws IOException, FeedException {
    Basket basket = Basket.of("feed.xml", new SyndFeedOutput().outputString(feed(type)));
    assertEquals(List.of(), basket.problems);
    assertEquals(
        List.of(
            "A harbour burns\n\n22 soldiers died & 30 were hurt.\n", "A mill burns\n\nTwo died.\n"),
        basket.texts());
    Arrival first = basket.arrivals.get(0);
    assertEquals("The Courier", first.article().publisher());
    assertEquals("https://courier.example/A-harbour-burns", first.origin().url());
    assertEquals("feed.xml#1", first.origin().address());
    assertEquals("feed-1", first.article().doc());
    boolean undated = type.equals("rss_0.92");
    if (!undated) {
      assertEquals(LocalDate.of(2025, 6, 12), first.article().date());
    }
  }

  @Test
  void theDayIsTheWritersAndNotGreenwichs() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>C</title><item><title>A</title>"
            + "<pubDate>Thu, 12 Jun 2025 23:30:00 -0500</pubDate></item></channel></rss>";
    assertEquals(LocalDate.of(2025, 6, 12), Basket.of("f.rss", feed).only().article().date());
  }

  @Test
  void theWholeTextIsPreferredToTheSummary() throws IOException {
    String feed =
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>C</title><item><title><![CDATA[Mill & harbour]]></title><dc:creator>A. Reporter</dc:creator>
        <description>Short.</description><content:encoded><![CDATA[<p>22 died.</p><p>30 were hurt.</p>]]></content:encoded>
        </item></channel></rss>
        """;
    Arrival arrival = Basket.of("f.xml", feed).only();
    assertEquals("Mill & harbour\n\n22 died.\n\n30 were hurt.\n", arrival.article().text());
    assertEquals("A. Reporter", arrival.origin().byline());
  }

  @Test
  void xhtmlInAtomIsRead() throws IOException {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><title type="html">A &lt;i&gt;mill&lt;/i&gt;</title>
        <link rel="self" href="https://c.example/feed"/><link rel="alternate" href="https://c.example/mill"/>
        <updated>2025-06-12T00:30:00+02:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>22 died.</p></div></content></entry></feed>
        """;
    Arrival arrival = Basket.of("f.atom", feed).only();
    assertEquals("A mill\n\n22 died.\n", arrival.article().text());
    assertEquals("https://c.example/mill", arrival.origin().url());
    assertEquals(LocalDate.of(2025, 6, 12), arrival.article().date());
  }

  @Test
  void oneBrokenItemLeavesTheOthersWhole() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>C</title><item><title>A</title><description>22 & more < 30 died.</description></item>"
            + "<item></item><item><title>B</title><description>Two died.</description></item></channel></rss>";
    Basket basket = Basket.of("f.xml", feed);
    assertEquals(List.of("f.xml#2: an item without title and text"), basket.problems);
    assertEquals("B\n\nTwo died.\n", basket.texts().get(1));
  }

  @Test
  void entitiesOfItsOwnAreNotExpanded() throws IOException {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'boom boom'>]>"
            + "<rss version='2.0'><channel><title>C</title><item><title>A</title><description>x &a; &b; y</description></item>"
            + "</channel></rss>";
    String text = Basket.of("f.xml", feed).text();
    assertFalse(text.contains("root:"), text);
    assertFalse(text.contains("boom boom"), text);
  }

  @Test
  void anEncodingIsTakenFromTheDeclaration() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss version='2.0'><channel><title>К</title><item>"
            + "<title>Пожар</title></item></channel></rss>";
    Arrival arrival = Basket.of("f.xml", feed.getBytes(Charset.forName("windows-1251"))).only();
    assertEquals("Пожар\n", arrival.article().text());
    assertNull(arrival.article().date());
  }
}
