package org.daybook.app;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Figure;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.KeptClaim.State;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Review;
import org.daybook.ledger.Review.Verdict;
import org.daybook.ledger.json.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Takes what a person says of figures: of one that is named, or of one after the other, the most doubtful first. */
final class Reviewing {

  private static final String USAGE =
      "expected nothing, DOC:START with accept, reject or correct FIELD=VALUE, or DOC with add \"WORDS\" FIELD=VALUE";

  private final Desk desk;
  private final Settings settings;
  private final Ledger ledger;
  private final Ink ink;

  Reviewing(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.settings = settings;
    this.ledger = ledger;
    this.ink = Ink.of(settings, desk);
  }

  int run(Order order) throws IOException {
    String by = Who.reviews(desk, settings);
    List<String> words = order.paths();
    try {
      if (words.isEmpty()) {
        return oneByOne(order, by);
      }
      if (words.size() < 2) {
        throw Trouble.usage(USAGE);
      }
      return named(words, order.flags().get("reason"), by);
    } catch (IllegalArgumentException e) {
      throw Trouble.failed(String.valueOf(e.getMessage()));
    }
  }

  private int named(List<String> words, @Nullable String reason, String by) {
    String verb = words.get(1);
    Review review =
        switch (verb) {
          case "accept" -> review(kept(words.get(0)), Verdict.ACCEPT, Map.of(), reason, by);
          case "reject" -> review(kept(words.get(0)), Verdict.REJECT, Map.of(), reason, by);
          case "correct" ->
              review(kept(words.get(0)), Verdict.CORRECT, fields(words, 2), reason, by);
          case "add" -> missed(words, reason, by);
          default -> throw Trouble.usage(USAGE);
        };
    desk.say(
        ledger.add(review)
            ? review.claim().doc()
                + ":"
                + review.claim().span().start()
                + " "
                + State.of(review.verdict()).label()
                + " by "
                + by
            : "you said so before: nothing is new");
    return Exit.DONE;
  }

  /** The claim at DOC:START, rejected ones too, so that a rejection can be taken back. */
  private KeptClaim kept(String place) {
    int colon = place.lastIndexOf(':');
    String doc = colon < 0 ? place : place.substring(0, colon);
    List<KeptClaim> all =
        ledger.claims(Filter.ALL.withDoc(doc).withStates(EnumSet.allOf(State.class)));
    for (KeptClaim kept : all) {
      if (place.equals(doc + ":" + kept.claim().span().start())) {
        return kept;
      }
    }
    throw Trouble.failed(
        place
            + ": no such figure; "
            + (all.isEmpty()
                ? "the ledger has no article " + doc + " with figures"
                : "there are "
                    + String.join(
                        ", ",
                        all.stream()
                            .limit(20)
                            .map(
                                k ->
                                    doc
                                        + ":"
                                        + k.claim().span().start()
                                        + " ("
                                        + k.claim().quote()
                                        + ")")
                            .toList())));
  }

  /** FIELD=VALUE words. */
  static Map<String, String> fields(List<String> words, int from) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String word : words.subList(from, words.size())) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw Trouble.usage(
            "expected FIELD=VALUE, such as low=12 or side=RU, found '" + word + "'");
      }
      fields.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return fields;
  }

  private Review review(
      KeptClaim kept,
      Verdict verdict,
      Map<String, String> changes,
      @Nullable String reason,
      String by) {
    Review last = ledger.lastReview(kept.figure());
    Claim claim = kept.claim();
    return new Review(
        kept.figure(),
        verdict,
        claim,
        verdict == Verdict.REJECT ? null : changes.isEmpty() ? claim : changed(claim, changes),
        reason,
        by,
        last == null ? null : last.id());
  }

  /** A claim with other values. Who is named as its claimant speaks for whom that name's claims say. */
  private Claim changed(Claim claim, Map<String, String> changes) {
    Map<String, String> all = new LinkedHashMap<>(changes);
    String claimant = changes.get("claimant");
    if (claimant != null && !changes.containsKey("standing.name")) {
      Claim.Standing standing = ledger.standing(claimant);
      all.put(
          "standing.side", standing == null || standing.side() == null ? "null" : standing.side());
      all.put(
          "standing.name",
          standing == null ? claimant.toLowerCase(java.util.Locale.ROOT) : standing.name());
    }
    return ClaimJson.with(claim, all);
  }

  private Review missed(List<String> words, @Nullable String reason, String by) {
    ArticleVersion version = ledger.article(words.get(0));
    if (version == null || words.size() < 3) {
      throw version == null
          ? Trouble.failed(words.get(0) + ": the ledger has no such article")
          : Trouble.usage(USAGE);
    }
    Claim claim = changed(Missed.claim(version, words.get(2)), fields(words, 3));
    int twin =
        (int)
            ledger
                .claims(Filter.ALL.withDoc(version.doc()).withStates(EnumSet.allOf(State.class)))
                .stream()
                .filter(kept -> kept.claim().span().start() == claim.span().start())
                .count();
    Figure figure = new Figure(version.id(), claim.span().start(), twin);
    return new Review(figure, Verdict.ADD, null, claim, reason, by, null);
  }

  private int oneByOne(Order order, String by) throws IOException {
    Filter filter = Filters.of(order);
    if (!order.has("state")) {
      filter = filter.withStates(EnumSet.of(State.UNREVIEWED));
    }
    Set<Figure> passed = new HashSet<>();
    int done = 0;
    try (Keys keys = new Keys(desk)) {
      while (true) {
        KeptClaim next = next(filter, passed);
        if (next == null) {
          desk.out().print("Nothing is left to review.\n");
          break;
        }
        passed.add(next.figure());
        show(next, filter);
        Review review = ask(keys, next, by);
        if (review == null) {
          if (keys.isOver()) {
            break;
          }
          continue;
        }
        done += ledger.add(review) ? 1 : 0;
      }
    }
    desk.out().flush();
    desk.err().println(Counts.of(done, "review") + " by " + by);
    return Exit.DONE;
  }

  /** The most doubtful that was not shown yet. */
  private @Nullable KeptClaim next(Filter filter, Set<Figure> passed) {
    for (KeptClaim kept : ledger.claims(filter.mostDoubtfulFirst().withLimit(passed.size() + 1))) {
      if (!passed.contains(kept.figure())) {
        return kept;
      }
    }
    return null;
  }

  private void show(KeptClaim kept, Filter filter) throws IOException {
    ArticleVersion version = ledger.version(kept.figure().version());
    if (version != null) {
      String rows =
          new TablePrinter(false, ink, TableLayout.ofWidth(desk), Remarks.NONE)
              .of(version.article(), List.of(kept.claim()));
      desk.out().print("\n" + rows);
    }
    desk.out()
        .print(
            ink.faint(
                    Counts.of(ledger.count(filter), "claim")
                        + " left · a accept · c correct · r reject · s skip · q quit")
                + " > ");
    desk.out().flush();
  }

  /** What the person says; null where nothing, or that it is enough. */
  private @Nullable Review ask(Keys keys, KeptClaim kept, String by) throws IOException {
    while (true) {
      int key = keys.next();
      if (key != 's' && key >= 0) {
        desk.out().print(Character.toString(key) + "\n");
      }
      switch (key) {
        case 'a' -> {
          return review(kept, Verdict.ACCEPT, Map.of(), null, by);
        }
        case 'r' -> {
          String reason = keys.line("why (may be empty): ");
          return review(kept, Verdict.REJECT, Map.of(), reason.isBlank() ? null : reason, by);
        }
        case 'c' -> {
          Review review = correction(keys, kept, by);
          if (review != null) {
            return review;
          }
        }
        case 's' -> {
          desk.out().print("\n");
          return null;
        }
        case 'q', -1 -> {
          keys.end();
          return null;
        }
        default -> desk.out().print("a, c, r, s or q > ");
      }
      desk.out().flush();
    }
  }

  private @Nullable Review correction(Keys keys, KeptClaim kept, String by) throws IOException {
    String line = keys.line("what is right, as FIELD=VALUE; FIELD=VALUE: ");
    String reason = keys.line("why: ");
    try {
      List<String> words =
          java.util.Arrays.stream(line.split(";"))
              .map(String::strip)
              .filter(w -> !w.isEmpty())
              .toList();
      return review(kept, Verdict.CORRECT, fields(words, 0), reason, by);
    } catch (Trouble | IllegalArgumentException e) {
      desk.out().print(e.getMessage() + "\na, c, r, s or q > ");
      return null;
    }
  }
}
