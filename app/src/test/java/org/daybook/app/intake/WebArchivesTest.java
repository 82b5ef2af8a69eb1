package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives, written by the library that reads them and damaged by hand. */
class WebArchivesTest {

  private static final Instant NOON = Instant.parse("2025-06-12T12:00:00Z");

  private static String page(int i) {
    return "<!doctype html><title>Page "
        + i
        + "</title><h1>Page "
        + i
        + "</h1><p>At least 2"
        + i
        + " soldiers were killed in the harbour on Wednesday, the ministry said.</p>";
  }

  private static byte[] http(String type, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    return out.toByteArray();
  }

  /** As servers send: packed, then in chunks. */
  private static byte[] chunkedAndPacked(String page) throws IOException {
    byte[] packed = TextsTest.gz(page.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < packed.length; at += 50) {
      int length = Math.min(50, packed.length - at);
      out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(packed, at, length);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static WarcResponse record(int i, byte[] http) {
    return new WarcResponse.Builder(URI.create("https://courier.example/" + i))
        .date(NOON)
        .body(MediaType.HTTP_RESPONSE, http)
        .build();
  }

  private static byte[] archive(WarcCompression compression, byte[]... answers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
    for (int i = 0; i < answers.length; i++) {
      writer.write(record(i + 1, answers[i]));
    }
    return out.toByteArray();
  }

  @Test
  void aPackedArchiveIsReadRecordByRecord() throws IOException {
    byte[] archive =
        archive(
            WarcCompression.GZIP,
            http("text/html; charset=utf-8", page(1).getBytes(StandardCharsets.UTF_8)),
            chunkedAndPacked(page(2)),
            http("image/png", new byte[] {1, 2, 3}),
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\ngone"
                .getBytes(StandardCharsets.US_ASCII));
    Basket basket = Basket.of("crawl.warc.gz", archive);
    assertEquals(List.of(), basket.problems);
    assertEquals(2, basket.arrivals.size());
    Arrival second = basket.arrivals.get(1);
    assertTrue(
        second.article().text().startsWith("Page 2\n\nAt least 22 soldiers"),
        second.article().text());
    assertEquals("crawl-2", second.article().doc());
    assertEquals("crawl.warc.gz#2", second.origin().address());
    assertEquals("https://courier.example/2", second.origin().url());
    assertEquals(NOON, second.origin().retrieved());
    assertEquals(
        List.of(
            "crawl.warc.gz: 2 of 4 records are pictures, scripts, redirections and the like, left out"),
        basket.notes);
  }

  @Test
  void aDamagedRecordIsReportedAndTheRestIsRead() throws IOException {
    byte[] archive =
        archive(
            WarcCompression.NONE,
            http("text/html", page(1).getBytes(StandardCharsets.UTF_8)),
            http("text/html", page(2).getBytes(StandardCharsets.UTF_8)),
            http("text/html", page(3).getBytes(StandardCharsets.UTF_8)));
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    int second = text.indexOf("WARC/1.0", 10);
    String broken = text.substring(0, second) + "WARC/nonsense" + text.substring(second + 8);
    Basket basket = Basket.of("crawl.warc", broken.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(1, basket.problems.size(), basket.problems.toString());
    assertTrue(
        basket.problems.get(0).startsWith("crawl.warc#2: a damaged record, left out"),
        basket.problems.get(0));
    assertEquals(2, basket.arrivals.size());
    assertTrue(basket.texts().get(1).startsWith("Page 3"));
  }

  @Test
  void aDamagedPackedRecordIsReportedAndTheRestIsRead() throws IOException {
    byte[] one =
        archive(WarcCompression.GZIP, http("text/html", page(1).getBytes(StandardCharsets.UTF_8)));
    byte[] two =
        archive(WarcCompression.GZIP, http("text/html", page(2).getBytes(StandardCharsets.UTF_8)));
    for (int i = 40; i < 60; i++) {
      one[i] ^= 0x3c;
    }
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(
        archive(WarcCompression.GZIP, http("text/html", page(0).getBytes(StandardCharsets.UTF_8))));
    both.write(one);
    both.write(two);
    Basket basket = Basket.of("crawl.warc.gz", both.toByteArray());
    assertTrue(basket.problems.size() >= 1);
    assertEquals(2, basket.arrivals.size(), basket.problems.toString());
    assertTrue(basket.texts().get(1).startsWith("Page 2"));
  }

  @Test
  void anArchiveThatWasCutOffGivesWhatIsThere() throws IOException {
    byte[] whole =
        archive(
            WarcCompression.GZIP,
            http("text/html", page(1).getBytes(StandardCharsets.UTF_8)),
            http("text/html", page(2).getBytes(StandardCharsets.UTF_8)));
    Basket basket = Basket.of("crawl.warc.gz", java.util.Arrays.copyOf(whole, whole.length - 200));
    assertEquals(1, basket.arrivals.size());
    assertEquals(1, basket.problems.size(), basket.problems.toString());
  }

  @Test
  void aBombInARecordIsRefusedAndTheRestIsRead() throws IOException {
    Limits small = new Limits(1 << 20, 100_000, 10, 1, Limits.USUAL.time());
    byte[] archive =
        archive(
            WarcCompression.GZIP,
            chunkedAndPacked("<!doctype html><p>" + "x".repeat(5_000_000)),
            http("text/html", page(2).getBytes(StandardCharsets.UTF_8)));
    Basket basket =
        Basket.of("c.warc.gz", archive, new Terms(null, null, Columns.USUAL, false, small));
    assertEquals(
        List.of("c.warc.gz#1: larger than 100000 bytes, more than an article is; split it"),
        basket.problems);
    assertEquals(1, basket.arrivals.size());
  }
}
