package org.daybook.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.junit.jupiter.api.Test;

/** The record's JSON: what is written comes back. */
class ClaimJsonTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

  /** The samples, and every text of the corpus: all that the reader is known to read. */
  private static List<Claim> allThatIsRead() throws IOException {
    List<Claim> claims = new ArrayList<>();
    Path root = Path.of("..").toAbsolutePath().normalize();
    try (Stream<Path> files =
        Stream.concat(Files.list(root.resolve("samples")), Files.list(root.resolve("corpus/en")))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file).replaceAll("(?m)^[>?] ?", "");
        claims.addAll(
            Reader.english().read(new Article(file.getFileName().toString(), text, DAY, null)));
      }
    }
    return claims;
  }

  @Test
  void everyClaimComesBackWhole() throws IOException {
    List<Claim> claims = allThatIsRead();
    assertTrue(claims.size() > 500, claims.size() + " claims");
    assertTrue(claims.stream().anyMatch(c -> c.evidence().share() != null));
    assertTrue(claims.stream().anyMatch(c -> c.hedge() != null));
    assertTrue(claims.stream().anyMatch(c -> c.bounds().strict()));
    for (Claim claim : claims) {
      String line = ClaimJson.line(claim);
      Claim back = ClaimJson.read(line);
      assertEquals(line, ClaimJson.line(back));
      assertEquals(claim.bounds().getClass(), back.bounds().getClass(), line);
      // All but zeros behind a number's point, which the line does not have either.
      assertEquals(plain(claim), plain(back));
    }
  }

  private static String plain(Claim claim) {
    return claim
        .toString()
        .replaceAll("(=\\d+\\.\\d*?)0+(?=[,\\]])", "$1")
        .replaceAll("\\.(?=[,\\]])", "");
  }

  @Test
  void fieldsComeInAnyOrderAndOthersArePassedOver() throws IOException {
    Claim claim = allThatIsRead().get(0);
    String line = ClaimJson.line(claim);
    String body = line.substring(1, line.length() - 1);
    assertEquals(
        claim,
        ClaimJson.read("{\"new\": {\"a\": [1, {\"b\": 2}]}, \"more\": [[1], 2], " + body + "}"));
    assertFalse(line.contains("\n"));
  }

  @Test
  void whatIsNoClaimIsToldWithItsPlace() throws IOException {
    String line = ClaimJson.line(allThatIsRead().get(0));
    refused("expected a JSON object", "[]");
    refused("expected a JSON object", "");
    refused("doc: expected a text, found nothing", "{}");
    refused("more than one JSON value", line + line);
    refused("at character", line.substring(0, 50));
    refused(
        "thing: expected a thing, found 'unicorn'",
        line.replaceFirst("\"thing\": \"[a-z-]*\"", "\"thing\": \"unicorn\""));
    refused(
        "expected a number, found '1e999999999'",
        line.replaceFirst("\"low\": [^,]*", "\"low\": 1e999999999"));
    refused(
        "low, high: expected a number",
        line.replaceFirst("\"low\": [^,]*", "\"low\": null")
            .replaceFirst("\"high\": [^,]*", "\"high\": null"));
    refused("stance: expected asserts or denies", line.replace("\"asserts\"", "\"doubts\""));
  }

  private static void refused(String expected, String line) {
    String said =
        assertThrows(IllegalArgumentException.class, () -> ClaimJson.read(line)).getMessage();
    assertTrue(said.contains(expected), said);
  }
}
