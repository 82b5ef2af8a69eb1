package org.daybook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.daybook.text.Span;
import org.junit.jupiter.api.Test;

/** What holds of any text whatever, sensible or not. Chance is seeded, so a failure comes again. */
class InvariantsTest {

  private static final Reader READER = Reader.english();
  private static final int GENERATED = 400;
  private static final int MANGLED = 1500;
  private static final String NEUTRAL = "The weather was mild.\n\n";

  private static Article article(String text) {
    return new Article("test", text, LocalDate.of(2025, 6, 12), "The Harbour Courier");
  }

  /** Reads a text and checks all that must hold of the reading by itself. */
  private static List<Claim> read(String text) {
    List<Claim> claims;
    try {
      claims = READER.read(article(text));
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("the reader threw on: " + text, e);
    }
    int before = 0;
    for (Claim claim : claims) {
      Span span = claim.span();
      Span sentence = claim.evidence().sentence();
      assertEquals(span.of(text), claim.quote(), text);
      assertTrue(span.start() >= before, () -> "not in text order: " + claim + " in " + text);
      assertTrue(
          sentence.start() <= span.start()
              && span.end() <= sentence.end()
              && sentence.end() <= text.length(),
          () -> "not in its sentence: " + claim + " in " + text);
      assertEquals("test", claim.doc());
      before = span.start();
    }
    return claims;
  }

  private static List<String> plain() {
    Random random = new Random(20250612);
    Stream<String> generated = Stream.generate(() -> Texts.generated(random)).limit(GENERATED);
    return Stream.of(Texts.samples().stream(), Texts.corpus().stream(), generated)
        .flatMap(s -> s)
        .toList();
  }

  @Test
  void plainTextsAreReadAndQuotedExactly() {
    plain().forEach(InvariantsTest::read);
  }

  @Test
  void mangledTextsAreReadAndQuotedExactly() {
    Random random = new Random(20220224);
    List<String> plain = plain();
    for (int i = 0; i < MANGLED; i++) {
      read(Texts.mangled(plain.get(random.nextInt(plain.size())), random));
    }
  }

  @Test
  void theSameInputGivesTheSameClaims() {
    Reader other = Reader.english();
    for (String text : plain()) {
      List<Claim> claims = READER.read(article(text));
      assertEquals(claims, READER.read(article(text)), text);
      assertEquals(claims, other.read(article(text)), text);
    }
  }

  @Test
  void manyThreadsReadAsOneDoes() {
    List<String> plain = plain();
    List<List<Claim>> alone = plain.stream().map(text -> READER.read(article(text))).toList();
    assertEquals(alone, plain.parallelStream().map(text -> READER.read(article(text))).toList());
  }

  /** A figure's own value, without what its surroundings give it: those may change. */
  private static List<String> figures(List<Claim> claims, int shift) {
    List<String> figures = new ArrayList<>();
    for (Claim claim : claims) {
      int start = claim.span().start() + shift;
      figures.add(
          start
              + " "
              + claim.quote()
              + " "
              + claim.bounds()
              + " "
              + claim.approx()
              + " "
              + claim.unit());
    }
    return figures;
  }

  @Test
  void aNeutralParagraphBeforeATextShiftsItsFigures() {
    for (String text : plain()) {
      assertEquals(figures(read(text), NEUTRAL.length()), figures(read(NEUTRAL + text), 0), text);
    }
  }

  @Test
  void aTextTwiceGivesItsFiguresTwice() {
    for (String text : Texts.samples()) {
      String gap = "\n\n";
      List<String> expected = figures(read(text), 0);
      expected.addAll(figures(read(text), text.length() + gap.length()));
      assertEquals(expected, figures(read(text + gap + text), 0), text);
    }
  }

  @Test
  void figuresAreFoundAtAll() {
    long samples = Texts.samples().stream().mapToLong(text -> read(text).size()).sum();
    assertTrue(
        samples >= 100,
        () -> "only " + samples + " figures in the samples: the tests here prove little");
  }
}
