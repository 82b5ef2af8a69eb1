package org.daybook.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.daybook.ledger.KeptClaim.State;
import org.daybook.ledger.Review.Verdict;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.daybook.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever database it lies in. */
abstract class LedgerContract {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);
  private static final String HARBOUR =
      "Up to 250,000 Russian soldiers have likely been killed since the invasion, the British Ministry of Defence said."
          + " Kyiv said that 12 tanks were destroyed.";

  private Ledger ledger;

  /** A new connection to this test's own ledger. */
  abstract Ledger open();

  /** A second one, to read only. */
  abstract Ledger openToRead();

  /** Does something to the tables that no ledger does. */
  abstract void tamper(String... statements);

  @BeforeEach
  void openIt() {
    ledger = open();
  }

  @AfterEach
  void verifyAndClose() {
    ledger.close();
  }

  private static Article article(String doc, String text) {
    return new Article(doc, text, DAY, "The Harbour Courier");
  }

  private Receipt add(String doc, String text, String address) {
    return add(article(doc, text), address);
  }

  private Receipt add(Article article, String address) {
    Receipt receipt = ledger.add(article, Source.of(address));
    ledger.add(read(receipt.version(), Reader.version()));
    return receipt;
  }

  private static Reading read(ArticleVersion version, String reader) {
    return new Reading(version.id(), reader, Reader.english().read(version.article()));
  }

  private void assertSound() {
    assertEquals(List.of(), ledger.verify(step -> {}));
  }

  private List<String> quotes(Filter filter) {
    return ledger.claims(filter).stream().map(kept -> kept.claim().quote()).toList();
  }

  private KeptClaim only(String doc, String quote) {
    List<KeptClaim> found =
        ledger.claims(Filter.ALL.withDoc(doc)).stream()
            .filter(kept -> kept.claim().quote().equals(quote))
            .toList();
    assertEquals(1, found.size(), doc + " " + quote);
    return found.get(0);
  }

  private static Claim with(Claim c, Bounds bounds, String quote, Span span) {
    return c.placed(c.doc(), span, quote, c.evidence())
        .readAs(bounds, c.approx(), c.outcomes(), c.time());
  }

  private static Claim withLow(Claim c, long low) {
    return with(c, new Bounds.AtLeast(BigDecimal.valueOf(low)), c.quote(), c.span());
  }

  private static Review accept(KeptClaim kept, String after) {
    return new Review(
        kept.figure(), Verdict.ACCEPT, kept.claim(), kept.claim(), null, "Ann", after);
  }

  // Articles.

  @Test
  void anArticleComesBackWhole() {
    Receipt receipt = add("harbour", HARBOUR, "file:///texts/harbour.txt");
    assertEquals(Receipt.Outcome.NEW, receipt.outcome());
    ArticleVersion kept = ledger.article("harbour");
    assertEquals(article("harbour", HARBOUR), kept.article());
    assertEquals(kept, ledger.version(receipt.version().id()));
    assertNull(ledger.article("quay"));
    assertSound();
  }

  @Test
  void addingTheSameTwiceAddsNothing() {
    add("harbour", HARBOUR, "file:///texts/harbour.txt");
    List<Logged> once = ledger.history("harbour");
    Holdings holdings = ledger.holdings();
    assertEquals(
        Receipt.Outcome.KNOWN, add("harbour", HARBOUR, "file:///texts/harbour.txt").outcome());
    assertEquals(once, ledger.history("harbour"));
    assertEquals(holdings, ledger.holdings());
    assertSound();
  }

  @Test
  void aChangedPageIsAnotherVersionAndTheFirstStays() {
    Receipt first = add("harbour", HARBOUR, "https://courier.example/harbour");
    Receipt second = add("harbour", HARBOUR.replace("12", "13"), "https://courier.example/harbour");
    assertEquals(Receipt.Outcome.CHANGED, second.outcome());
    assertEquals("harbour", second.version().doc());
    assertEquals(List.of("Up to 250,000", "13"), quotes(Filter.ALL));
    assertEquals(HARBOUR, ledger.version(first.version().id()).text());
    assertEquals(2, ledger.holdings().versions());
    assertEquals(1, ledger.holdings().articles());
    // The first again: it is known, and the later version holds.
    assertEquals(
        Receipt.Outcome.KNOWN,
        add("harbour", HARBOUR, "https://courier.example/harbour").outcome());
    assertEquals(List.of("Up to 250,000", "13"), quotes(Filter.ALL));
    assertSound();
  }

  @Test
  void anotherArticleOfTheSameNameGetsAnIdOfItsOwn() {
    add("01", HARBOUR, "file:///2024/01.txt");
    Receipt other = add("01", "Three civilians were killed in Zvanivka.", "file:///2025/01.txt");
    assertEquals(Receipt.Outcome.NEW, other.outcome());
    assertTrue(other.version().doc().matches("01-[0-9a-f]{6}"), other.version().doc());
    assertEquals(3, quotes(Filter.ALL).size());
    assertEquals(
        Receipt.Outcome.KNOWN,
        add("01", "Three civilians were killed in Zvanivka.", "file:///2025/01.txt").outcome());
    assertSound();
  }

  @Test
  void aMovedFileIsKnown() {
    add("harbour", HARBOUR, "file:///texts/harbour.txt");
    assertEquals(
        Receipt.Outcome.KNOWN, add("harbour", HARBOUR, "file:///moved/harbour.txt").outcome());
    assertEquals(1, ledger.holdings().articles());
    assertEquals(2, quotes(Filter.ALL).size());
    // From then on both addresses are of this article.
    assertEquals(
        Receipt.Outcome.CHANGED,
        add("harbour", HARBOUR + " ", "file:///moved/harbour.txt").outcome());
    assertSound();
  }

  @Test
  void textsWithoutAnAddressAreToldApartByThemselves() {
    assertEquals("stdin", add("stdin", HARBOUR, null).version().doc());
    String second = add("stdin", "Three civilians were killed in Zvanivka.", null).version().doc();
    assertTrue(second.startsWith("stdin-"), second);
    assertEquals(
        Receipt.Outcome.KNOWN,
        add("stdin", "Three civilians were killed in Zvanivka.", null).outcome());
    assertSound();
  }

  @Test
  void anotherDayIsAnotherVersion() {
    add("harbour", HARBOUR, "file:///harbour.txt");
    Article later = new Article("harbour", HARBOUR, DAY.plusDays(1), "The Harbour Courier");
    assertEquals(Receipt.Outcome.CHANGED, add(later, "file:///harbour.txt").outcome());
    assertSound();
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> add("nul", "a\0b", null));
    assertThrows(IllegalArgumentException.class, () -> add("half", "a\ud800b", null));
    assertEquals(0, ledger.holdings().articles());
    add("whole", "😀 Three civilians were killed in Zvanivka.", null);
    assertSound();
  }

  @Test
  void aLookAheadTellsWhatAddingWouldGive() {
    Article article = article("harbour", HARBOUR);
    Source source = Source.of("file:///harbour.txt");
    Receipt foreseen = ledger.foresee(article, source);
    assertEquals(0, ledger.holdings().articles());
    assertEquals(foreseen, ledger.add(article, source));
    assertEquals(Receipt.Outcome.KNOWN, ledger.foresee(article, source).outcome());
  }

  @Test
  void aSightingIsKeptWhole() {
    Source source =
        new Source(
            "https://courier.example/harbour",
            "html",
            Hash.ofText("<p>"),
            "A toll of many",
            "By Ann Lee",
            Instant.parse("2025-06-12T08:00:00Z"),
            "ISO-8859-1");
    String id = ledger.add(article("harbour", HARBOUR), source).version().id();
    assertTrue(
        ledger.history("harbour").stream()
            .anyMatch(l -> l.entry().equals(new Sighting(id, source))));
    assertSound();
  }

  // Readings.

  @Test
  void claimsComeBackWholeAndInOrder() {
    ArticleVersion version = add("harbour", HARBOUR, null).version();
    List<Claim> read = Reader.english().read(version.article());
    assertEquals(2, read.size());
    assertEquals(read, ledger.claims(Filter.ALL).stream().map(KeptClaim::claim).toList());
    assertEquals(
        List.of(State.UNREVIEWED, State.UNREVIEWED),
        ledger.claims(Filter.ALL).stream().map(KeptClaim::state).toList());
  }

  @Test
  void aBetterReaderReadsAnewAndTheOldReadingStays() {
    ArticleVersion version = add("harbour", HARBOUR, null).version();
    List<Claim> read = Reader.english().read(version.article());
    assertTrue(ledger.add(new Reading(version.id(), "en-better", read.subList(0, 1))));
    assertFalse(ledger.add(new Reading(version.id(), "en-better", read)));
    assertTrue(ledger.hasReading(version.id(), "en-better"));
    assertFalse(ledger.hasReading(version.id(), "en-best"));
    assertEquals(List.of("Up to 250,000"), quotes(Filter.ALL));
    List<Entry> readings =
        ledger.history("harbour").stream()
            .map(Logged::entry)
            .filter(Reading.class::isInstance)
            .toList();
    assertEquals(
        List.of(
            new Reading(version.id(), Reader.version(), read),
            new Reading(version.id(), "en-better", read.subList(0, 1))),
        readings);
    assertSound();
  }

  @Test
  void aClaimOfAnotherTextIsRefused() {
    ArticleVersion version = add("harbour", HARBOUR, null).version();
    Claim claim = Reader.english().read(version.article()).get(1);
    Claim wrong = with(claim, claim.bounds(), "99", claim.span());
    Reading reading = new Reading(version.id(), "en-wrong", List.of(wrong));
    String said =
        assertThrows(IllegalArgumentException.class, () -> ledger.add(reading)).getMessage();
    assertTrue(said.contains("do not stand at"), said);
    assertThrows(
        IllegalArgumentException.class, () -> ledger.add(new Reading("none", "en", List.of())));
    assertSound();
  }

  // Reviews.

  @Test
  void aReviewWinsOverTheReadingAndNamesWhoAndWhen() {
    add("harbour", HARBOUR, null);
    KeptClaim tanks = only("harbour", "12");
    Claim right = withLow(tanks.claim(), 12);
    Review review =
        new Review(
            tanks.figure(),
            Verdict.CORRECT,
            tanks.claim(),
            right,
            "at least, he said",
            "Ann",
            null);
    assertTrue(ledger.add(review));
    assertFalse(ledger.add(review), "the same again");
    KeptClaim now = only("harbour", "12");
    assertEquals(right, now.claim());
    assertEquals(State.CORRECTED, now.state());
    assertEquals(review, now.review());
    Logged last = ledger.history("harbour").get(ledger.history("harbour").size() - 1);
    assertEquals(new Logged(last.no(), CLOCK.instant(), review), last);
    // A better reader does not undo it.
    ArticleVersion version = ledger.article("harbour");
    ledger.add(read(version, "en-better"));
    assertEquals(right, only("harbour", "12").claim());
    assertSound();
  }

  @Test
  void whatIsRejectedTakesPartInNothingUntilItIsAcceptedAgain() {
    add("harbour", HARBOUR, null);
    KeptClaim tanks = only("harbour", "12");
    Review reject =
        new Review(tanks.figure(), Verdict.REJECT, tanks.claim(), null, null, "Ann", null);
    ledger.add(reject);
    assertEquals(List.of("Up to 250,000"), quotes(Filter.ALL));
    assertEquals(List.of("12"), quotes(Filter.ALL.withStates(EnumSet.of(State.REJECTED))));
    assertEquals(reject, ledger.lastReview(tanks.figure()));
    ledger.add(accept(tanks, reject.id()));
    assertEquals(State.ACCEPTED, only("harbour", "12").state());
    assertEquals(2, ledger.holdings().reviews());
    assertSound();
  }

  @Test
  void aMissedClaimIsAdded() {
    String text = HARBOUR + " Ninety is a number.";
    add("harbour", text, null);
    KeptClaim tanks = only("harbour", "12");
    int at = text.indexOf("Ninety");
    Claim missed =
        with(
            tanks.claim(),
            new Bounds.Exactly(BigDecimal.valueOf(90)),
            "Ninety",
            new Span(at, at + 6));
    Figure figure = new Figure(tanks.figure().version(), at, 0);
    ledger.add(new Review(figure, Verdict.ADD, null, missed, null, "Ann", null));
    assertEquals(List.of("Up to 250,000", "12", "Ninety"), quotes(Filter.ALL));
    assertEquals(State.ADDED, only("harbour", "Ninety").state());
    assertSound();
  }

  @Test
  void aReviewOfWhatSomebodyReviewedMeanwhileIsRefused() {
    add("harbour", HARBOUR, null);
    KeptClaim tanks = only("harbour", "12");
    ledger.add(accept(tanks, null));
    Review late =
        new Review(tanks.figure(), Verdict.REJECT, tanks.claim(), null, null, "Ben", null);
    String said = assertThrows(IllegalArgumentException.class, () -> ledger.add(late)).getMessage();
    assertTrue(said.startsWith("Ann has reviewed this figure in the meantime"), said);
    assertSound();
  }

  @Test
  void aReviewGoesWithItsSentenceWhenThePageChanges() {
    add("harbour", HARBOUR, "https://courier.example/harbour");
    KeptClaim tanks = only("harbour", "12");
    Claim right = withLow(tanks.claim(), 12);
    ledger.add(
        new Review(tanks.figure(), Verdict.CORRECT, tanks.claim(), right, "at least", "Ann", null));
    add("harbour", "Updated at noon.\n\n" + HARBOUR, "https://courier.example/harbour");
    KeptClaim moved = only("harbour", "12");
    assertEquals(State.CORRECTED, moved.state());
    assertEquals(right.bounds(), moved.claim().bounds());
    assertEquals(
        tanks.claim().span().start() + "Updated at noon.\n\n".length(),
        moved.claim().span().start());
    // Where the sentence is gone, so is what was said of it.
    add("harbour", HARBOUR.replace("12 tanks", "12 big tanks"), "https://courier.example/harbour");
    assertEquals(State.UNREVIEWED, only("harbour", "12").state());
    assertSound();
  }

  @Test
  void aReviewCoversWhatAnotherReaderFindsBesideIt() {
    ArticleVersion version = add("harbour", HARBOUR, null).version();
    KeptClaim dead = only("harbour", "Up to 250,000");
    ledger.add(accept(dead, null));
    Span inner = new Span(6, 13);
    Claim narrower =
        with(dead.claim(), new Bounds.Exactly(BigDecimal.valueOf(250_000)), "250,000", inner);
    ledger.add(new Reading(version.id(), "en-other", List.of(narrower)));
    assertEquals(List.of("Up to 250,000"), quotes(Filter.ALL));
    assertSound();
  }

  @Test
  void twoClaimsAtOnePlaceAreReviewedEach() {
    ArticleVersion version = ledger.add(article("harbour", HARBOUR), Source.of(null)).version();
    Claim claim = Reader.english().read(version.article()).get(1);
    Claim other = withLow(claim, 12);
    ledger.add(new Reading(version.id(), "en-two", List.of(claim, other)));
    List<KeptClaim> kept = ledger.claims(Filter.ALL);
    assertEquals(List.of(0, 1), kept.stream().map(k -> k.figure().twin()).toList());
    ledger.add(new Review(kept.get(1).figure(), Verdict.REJECT, other, null, null, "Ann", null));
    assertEquals(List.of(claim), ledger.claims(Filter.ALL).stream().map(KeptClaim::claim).toList());
    assertSound();
  }

  @Test
  void aCorrectionWithoutAReasonIsRefused() {
    add("harbour", HARBOUR, null);
    KeptClaim tanks = only("harbour", "12");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Review(
                tanks.figure(), Verdict.CORRECT, tanks.claim(), tanks.claim(), " ", "Ann", null));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Review(
                tanks.figure(), Verdict.ACCEPT, tanks.claim(), tanks.claim(), null, "", null));
  }

  // Series and aliases.

  private static Series series(long... points) {
    TreeMap<LocalDate, Amount> days = new TreeMap<>();
    for (int i = 0; i < points.length; i++) {
      days.put(DAY.plusDays(i), Amount.of(points[i]));
    }
    return new Series(
        "General Staff of Ukraine",
        new Claim.Standing("UA", "general staff"),
        Series.Kind.RUNNING_TOTAL,
        "RU",
        Thing.SOLDIER,
        new TreeSet<>(List.of(Outcome.LOST)),
        LocalDate.of(2022, 2, 24),
        days);
  }

  @Test
  void aSeriesThatGoesOnHoldsAndTheOldOneStays() {
    assertTrue(ledger.add(new ReferenceSeries(series(1000, 1100), "staff.json")));
    assertFalse(ledger.add(new ReferenceSeries(series(1000, 1100), "copy.json")));
    assertEquals(List.of(series(1000, 1100)), ledger.series());
    assertTrue(ledger.add(new ReferenceSeries(series(1000, 1100, 1200), null)));
    assertEquals(List.of(series(1000, 1100, 1200)), ledger.series());
    Series estimates =
        new Series(
            "Academics",
            new Claim.Standing(null, "academics"),
            Series.Kind.ESTIMATES,
            "RU",
            Thing.SOLDIER,
            new TreeSet<>(List.of(Outcome.KILLED)),
            LocalDate.of(2022, 2, 24),
            new TreeMap<>(
                java.util.Map.of(
                    DAY, new Amount(Exact.of(1, 3), null), DAY.plusDays(1), Amount.of(7))));
    ledger.add(new ReferenceSeries(estimates, null));
    assertEquals(List.of(series(1000, 1100, 1200), estimates), ledger.series());
    assertSound();
  }

  @Test
  void anAliasGivesAClaimantTheStandingOfAnother() {
    add("harbour", HARBOUR, null);
    add("mill", "The Whitehall desk said 300 Russian soldiers were killed in 2024.", null);
    KeptClaim other = only("mill", "300");
    String name = other.claim().claimant();
    Claim.Standing ministry = ledger.standing("british ministry of defence");
    assertNotNull(ministry);
    assertNotEquals(ministry, other.claim().evidence().standing());
    assertEquals(1, ledger.count(Filter.ALL.withClaimant("British Ministry of Defence")));
    Alias alias = new Alias(name, "British Ministry of Defence", ministry, null, "Ann", null);
    assertTrue(ledger.add(alias));
    assertFalse(ledger.add(alias));
    assertEquals(ministry, only("mill", "300").claim().evidence().standing());
    assertEquals(name, only("mill", "300").claim().claimant());
    assertEquals(2, ledger.count(Filter.ALL.withClaimant("British Ministry of Defence")));
    assertEquals(2, ledger.count(Filter.ALL.withClaimant(name)));
    // A person takes it back: the name means itself again.
    Alias back =
        new Alias(name, name, other.claim().evidence().standing(), null, "Ben", alias.id());
    assertTrue(ledger.add(back));
    assertEquals(
        other.claim().evidence().standing(), only("mill", "300").claim().evidence().standing());
    assertEquals(List.of(alias, back), ledger.aliases().stream().map(Logged::entry).toList());
    assertSound();
  }

  // Filters.

  private void three() {
    add("harbour", HARBOUR, null);
    add("mill", "Three civilians were killed in Zvanivka on 3 May 2025.", null);
    add("quay", "Ukraine lost 40 drones, the Défense Ministry in Moscow said.", null);
  }

  @Test
  void filtersFindWhatTheySay() {
    three();
    assertEquals(4, quotes(Filter.ALL).size());
    assertEquals(4, ledger.count(Filter.ALL));
    assertEquals(List.of("Three"), quotes(Filter.ALL.withDoc("mill")));
    assertEquals(List.of(), quotes(Filter.ALL.withDoc("mil")));
    assertEquals(List.of("Three"), quotes(Filter.ALL.withThing(Thing.CIVILIAN)));
    assertEquals(List.of("Up to 250,000", "Three"), quotes(Filter.ALL.withOutcome(Outcome.KILLED)));
    assertEquals(
        List.of("Up to 250,000"), quotes(Filter.ALL.withOutcome(Outcome.KILLED).withSide("RU")));
    assertEquals(List.of("Up to 250,000"), quotes(Filter.ALL.withLimit(1)));
    assertEquals(4, ledger.count(Filter.ALL.withLimit(1)));
    assertEquals(
        List.of("Up to 250,000"), quotes(Filter.ALL.withClaimant("BRITISH ministry of défence")));
    assertEquals(List.of(), quotes(Filter.ALL.withClaimant("nobody")));
    LocalDate may = LocalDate.of(2025, 5, 1);
    assertEquals(List.of("Three"), quotes(Filter.ALL.withTime(may, may.plusDays(30))));
    assertEquals(List.of(), quotes(Filter.ALL.withTime(may.plusDays(400), null)));
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndAccents() {
    three();
    assertEquals(List.of("40"), quotes(Filter.ALL.withText("DRONES defense")));
    assertEquals(List.of("40"), quotes(Filter.ALL.withText("\"defense ministry\" moscow")));
    assertEquals(List.of(), quotes(Filter.ALL.withText("\"ministry defense\"")));
    assertEquals(List.of("12"), quotes(Filter.ALL.withText("destr*")));
    assertEquals(List.of(), quotes(Filter.ALL.withText("destr")));
    assertEquals(List.of("Up to 250,000"), quotes(Filter.ALL.withText("250,000")));
    for (String odd : List.of("", "\"", "*", "' OR 1=1 --", "a:*&|!<->", "AND", "NOT x", "(")) {
      assertEquals(List.of(), quotes(Filter.ALL.withText(odd)), odd);
    }
  }

  @Test
  void theMostDoubtfulComeFirst() {
    three();
    List<KeptClaim> byDoubt = ledger.claims(Filter.ALL.mostDoubtfulFirst());
    assertEquals(4, byDoubt.size());
    ledger.add(accept(byDoubt.get(0), null));
    assertEquals(
        3, quotes(Filter.ALL.mostDoubtfulFirst().withStates(EnumSet.of(State.UNREVIEWED))).size());
  }

  @Test
  void documentsAreFoundByTheBeginningOfTheirIds() {
    three();
    assertEquals(List.of("harbour"), ledger.docsBeginning("ha", 5));
    assertEquals(List.of("harbour", "mill"), ledger.docsBeginning("", 2));
    List<String> docs = new ArrayList<>();
    ledger.docs(docs::add);
    assertEquals(List.of("harbour", "mill", "quay"), docs);
    assertEquals(List.of("british ministry of defence"), ledger.claimants("British", 5));
  }

  // Transactions.

  @Test
  void whatIsDoneAtOnceIsKeptTogetherOrNotAtAll() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.atOnce(
                () -> {
                  add("harbour", HARBOUR, null);
                  throw new IllegalStateException("in the middle");
                }));
    assertEquals(0, ledger.holdings().articles());
    ledger.atOnce(
        () -> {
          three();
          return ledger.atOnce(() -> add("weir", "Two tanks were destroyed near Bakhmut.", null));
        });
    assertEquals(4, ledger.holdings().articles());
    assertSound();
  }

  @Test
  void whoReadsSeesWhatWasKeptAndCannotWrite() {
    try (Ledger other = openToRead()) {
      add("harbour", HARBOUR, null);
      assertEquals(2, other.count(Filter.ALL));
      Article article = article("quay", "Mild.");
      Source source = Source.of(null);
      assertThrows(LedgerException.class, () -> other.add(article, source));
    }
  }

  @Test
  void twoWritersTakeTurns() throws InterruptedException {
    List<Throwable> failed = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      int number = t;
      Thread thread =
          new Thread(
              () -> {
                try (Ledger own = open()) {
                  for (int i = 0; i < 5; i++) {
                    String text = i + " tanks were destroyed near Bakhmut. " + (number > 0);
                    own.add(article("shared-" + i, text), Source.of("file:///" + i));
                  }
                }
              });
      thread.setUncaughtExceptionHandler(
          (who, e) -> {
            synchronized (failed) {
              failed.add(e);
            }
          });
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failed);
    assertEquals(5, ledger.holdings().articles());
    assertEquals(10, ledger.holdings().versions());
    assertSound();
  }

  // What verify notices.

  private void assertNoticed(String expected, String... statements) {
    three();
    KeptClaim tanks = only("harbour", "12");
    ledger.add(accept(tanks, null));
    assertSound();
    tamper(statements);
    List<Fault> faults = ledger.verify(step -> {});
    assertTrue(faults.stream().anyMatch(f -> f.toString().contains(expected)), faults.toString());
  }

  @Test
  void aChangedTextIsNoticed() {
    assertNoticed("was changed", "UPDATE text SET text = text || '!'");
  }

  @Test
  void aChangedClaimIsNoticed() {
    assertNoticed(
        "do not give their hash", "UPDATE claim SET json = replace(json, '250000', '260000')");
  }

  @Test
  void aChangedDayIsNoticed() {
    assertNoticed("was changed", "UPDATE version SET date = '2025-06-13'");
  }

  @Test
  void aChangedReviewIsNoticed() {
    assertNoticed("was changed", "UPDATE review SET reviewer = 'Ben'");
  }

  @Test
  void aMissingEntryIsNoticed() {
    assertNoticed("its review is missing", "DELETE FROM review");
  }

  @Test
  void aMissingLineIsNoticed() {
    assertNoticed("is not in the journal", "DELETE FROM journal WHERE kind = 'review'");
  }

  @Test
  void aChangedTimeIsNoticed() {
    assertNoticed("its chain does not follow", "UPDATE journal SET at = '2020-01-01T00:00:00Z'");
  }

  @Test
  void aWrongIndexIsNoticedAndMadeAnew() {
    assertNoticed("--rebuild", "UPDATE standing SET side = 'XX'");
    ledger.rebuild(step -> {});
    assertSound();
    assertEquals(4, quotes(Filter.ALL).size());
  }

  @Test
  void theDatabaseItselfRefusesToOverwrite() {
    add("harbour", HARBOUR, null);
    for (String statement :
        List.of("UPDATE version SET date = NULL", "DELETE FROM journal", "DELETE FROM claim")) {
      Throwable refused = assertThrows(RuntimeException.class, () -> overwrite(statement));
      assertTrue(String.valueOf(refused.getMessage()).contains("append-only"), refused.toString());
    }
  }

  /** Runs a statement with the triggers in force. */
  abstract void overwrite(String statement);
}
