package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, fetched from a server of the test's own. */
class FetchTest {

  private static final Terms ALLOWED =
      new Terms(
          null,
          null,
          Columns.USUAL,
          true,
          new Limits(1 << 20, 100_000, 10, 3, Duration.ofSeconds(20)));

  @TempDir Path folder;
  private final CountDownLatch done = new CountDownLatch(1);
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    done.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/war/harbour.html" ->
          send(
              exchange,
              "text/html; charset=windows-1251",
              "<!doctype html><h1>Пожар</h1><p>В порту погибли двенадцать солдат, сообщило министерство утром.</p>"
                  .getBytes(Charset.forName("windows-1251")));
      case "/old" -> sendOn(exchange, "/war/harbour.html");
      case "/round" -> sendOn(exchange, "/round?" + exchange.getRequestURI().getQuery() + "1");
      case "/file" -> sendOn(exchange, "file:///etc/passwd");
      case "/big" -> send(exchange, "text/html", new byte[200_000]);
      case "/slow" -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        await();
      }
      default -> exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private void await() {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static void sendOn(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @Test
  void aPageIsReadInTheServersEncodingAfterARedirection() throws IOException {
    Arrival arrival = Basket.of(folder, ALLOWED, base + "/old").only();
    assertTrue(
        arrival.article().text().startsWith("Пожар\n\nВ порту погибли"), arrival.article().text());
    assertEquals("old", arrival.article().doc());
    assertEquals(base + "/war/harbour.html", arrival.origin().url());
    assertEquals(base + "/old", arrival.origin().address());
    assertTrue(arrival.origin().retrieved() != null);
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() throws IOException {
    assertEquals(
        List.of(
            base
                + "/old: 127.0.0.1 is 127.0.0.1, an address of this machine or of a private network;"
                + " --allow-private lets it be fetched"),
        Basket.of(folder, Terms.USUAL, base + "/old").problems);
  }

  @Test
  void aRedirectionToAClosedAddressIsRefused() throws IOException {
    String inside = "http://localhost:" + server.getAddress().getPort() + "/war/harbour.html";
    server.createContext(
        "/in",
        exchange -> {
          sendOn(exchange, inside.replace("localhost", "127.0.0.2"));
          exchange.close();
        });
    try (Fetch fetch =
        new Fetch(ALLOWED.limits(), address -> address.getHostAddress().equals("127.0.0.1"))) {
      Refused refused = assertThrows(Refused.class, () -> fetch.get(base + "/in"));
      assertTrue(
          refused.what().contains("127.0.0.2 is 127.0.0.2, an address of this machine"),
          refused.what());
    }
  }

  @Test
  void whatGoesWrongIsToldInAUsersWords() throws IOException {
    Basket basket =
        Basket.of(
            folder,
            ALLOWED,
            base + "/none",
            base + "/round?",
            base + "/file",
            base + "/big",
            "http:///x");
    assertEquals(
        List.of(
            base + "/none: the server answered 404 Not Found",
            base + "/round?: sent on more than 3 times, in a circle, or to no web address",
            base + "/file: sent on more than 3 times, in a circle, or to no web address",
            base + "/big: larger than 100000 bytes, more than an article is; split it",
            "http:///x: not an address that can be fetched: it needs a host, and no password"),
        basket.problems);
  }

  @Test
  void aServerThatNeverEndsIsGivenUp() throws IOException {
    Limits hasty = new Limits(1 << 20, 100_000, 10, 3, Duration.ofMillis(300));
    Terms terms = new Terms(null, null, Columns.USUAL, true, hasty);
    List<String> problems = Basket.of(folder, terms, base + "/slow").problems;
    assertEquals(List.of(base + "/slow: took longer than 0 seconds, given up"), problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
            "100.64.0.1", "198.18.0.1",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1",
            "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "ff02::1"
      })
  void closedAddresses(String address) throws IOException {
    assertFalse(Doors.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"})
  void openAddresses(String address) throws IOException {
    assertTrue(Doors.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void anAddressHasADoc() {
    assertEquals("harbour", Sources.lastWord("https://c.example/war/harbour.html?x=/y#z"));
    assertEquals("c.example", Sources.lastWord("https://c.example"));
    assertEquals("c.example", Sources.lastWord("https://c.example/"));
    assertEquals("v2.harbour", Sources.lastWord("https://c.example/v2.harbour.htm/"));
  }
}
