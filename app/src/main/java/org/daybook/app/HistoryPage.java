package org.daybook.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Entry;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Logged;
import org.daybook.ledger.Reading;
import org.daybook.ledger.Review;
import org.daybook.ledger.Sighting;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/** Tells all that the ledger has of an article, or of one figure of it, in the order in which it came. */
final class HistoryPage {

  private final Desk desk;
  private final Ledger ledger;
  private final boolean jsonl;

  HistoryPage(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
    this.jsonl = settings.choice(Setting.FORMAT, "text", "table", "jsonl").equals("jsonl");
  }

  int run(Order order) throws IOException {
    if (order.paths().size() != 1) {
      throw Trouble.usage("history takes an article or a figure: daybook history harbour:227");
    }
    String word = order.paths().get(0);
    int colon = word.lastIndexOf(':');
    boolean figure = ledger.article(word) == null && colon > 0;
    String doc = doc(figure ? word.substring(0, colon) : word);
    int start = figure ? start(word.substring(colon + 1), word) : -1;
    boolean any = false;
    for (Logged logged : ledger.history(doc)) {
      any |= tell(logged, start);
    }
    if (figure && !any) {
      throw Trouble.failed(word + ": no reading and no review has a figure there");
    }
    return Exit.DONE;
  }

  private String doc(String named) {
    if (ledger.article(named) != null) {
      return named;
    }
    List<String> beginning = ledger.docsBeginning(named, 5);
    if (beginning.size() == 1) {
      return beginning.get(0);
    }
    throw Trouble.failed(
        beginning.isEmpty()
            ? named + ": the ledger has no such article"
            : named + ": several articles begin so: " + String.join(", ", beginning));
  }

  private static int start(String digits, String word) {
    if (!digits.matches("\\d{1,9}")) {
      throw Trouble.usage(word + ": expected DOC:START, where the figure starts in the text");
    }
    return Integer.parseInt(digits);
  }

  /** Tells an entry, of a figure only what touches it; gives whether it told anything of the figure. */
  private boolean tell(Logged logged, int start) throws IOException {
    Entry entry = logged.entry();
    List<Claim> claims = claims(entry, start);
    boolean ofFigure = entry instanceof Reading || entry instanceof Review;
    if (start >= 0 && ofFigure && claims.isEmpty() && !touches(entry, start)) {
      return false;
    }
    desk.out().print(jsonl ? json(logged, claims) : text(logged, claims, start));
    return ofFigure;
  }

  private static boolean touches(Entry entry, int start) {
    return entry instanceof Review review && review.figure().start() == start;
  }

  private static List<Claim> claims(Entry entry, int start) {
    List<Claim> claims = new ArrayList<>();
    if (entry instanceof Reading reading) {
      claims.addAll(reading.claims());
    } else if (entry instanceof Review review && review.is() != null) {
      claims.add(review.is());
    }
    if (start >= 0 && entry instanceof Reading) {
      claims.removeIf(claim -> claim.span().start() != start);
    }
    return claims;
  }

  private static String text(Logged logged, List<Claim> claims, int start) {
    StringBuilder text = new StringBuilder();
    String[] what = what(logged.entry());
    text.append(logged.at().toString(), 0, 19)
        .append(String.format("Z  %-8s  ", what[0]))
        .append(Glyphs.harmless(what[1]))
        .append('\n');
    if (start >= 0 || logged.entry() instanceof Review) {
      for (Claim claim : claims) {
        text.append("    ").append(Glyphs.harmless(words(claim))).append('\n');
      }
    }
    return text.toString();
  }

  /** What came, in a word, and more of it. */
  private static String[] what(Entry entry) {
    if (entry instanceof ArticleVersion version) {
      return new String[] {
        "version",
        version.id().substring(0, 12)
            + ", "
            + Counts.of(version.text().length(), "character")
            + (version.date() == null ? "" : ", of " + version.date())
            + (version.publisher() == null ? "" : ", " + version.publisher())
      };
    }
    if (entry instanceof Sighting sighting) {
      String address = Objects.requireNonNullElse(sighting.source().address(), "no address");
      return new String[] {"met", "as " + sighting.source().format() + " at " + address};
    }
    if (entry instanceof Reading reading) {
      return new String[] {
        "read", "by " + reading.reader() + ": " + Counts.of(reading.claims().size(), "figure")
      };
    }
    if (entry instanceof Review review) {
      return new String[] {
        "reviewed",
        review.claim().doc()
            + ":"
            + review.figure().start()
            + " "
            + review.verdict().label()
            + ", by "
            + review.by()
            + (review.reason() == null ? "" : ": " + review.reason())
      };
    }
    return new String[] {entry.kind(), ""};
  }

  private static String words(Claim claim) {
    // Dates are kept in one line by it where lines are wrapped; people search for spaces.
    return ("“"
            + claim.quote()
            + "” "
            + TableWords.figure(claim)
            + ", "
            + TableWords.what(claim)
            + ", "
            + TableWords.whose(claim)
            + "; "
            + TableWords.who(claim)
            + "; "
            + TableWords.when(claim))
        .replace('\u00a0', ' ');
  }

  private static String json(Logged logged, List<Claim> claims) {
    StringBuilder line = new StringBuilder();
    Entry entry = logged.entry();
    Json json = new Json(line);
    json.bare("no", String.valueOf(logged.no()))
        .text("at", logged.at().toString())
        .text("kind", entry.kind())
        .text("id", entry.id());
    if (entry instanceof ArticleVersion version) {
      json.text("doc", version.doc())
          .text("text_hash", version.textHash())
          .text("date", version.date() == null ? null : version.date().toString())
          .text("publisher", version.publisher());
    } else if (entry instanceof Sighting sighting) {
      sighting(json, sighting);
    } else if (entry instanceof Reading reading) {
      json.text("version", reading.version()).text("reader", reading.reader());
    } else if (entry instanceof Review review) {
      json.text("version", review.figure().version())
          .bare("start", String.valueOf(review.figure().start()))
          .bare("twin", String.valueOf(review.figure().twin()))
          .text("verdict", review.verdict().label())
          .text("by", review.by())
          .text("reason", review.reason())
          .text("after", review.after());
      one(json, "was", review.was());
    }
    if (entry instanceof Reading || entry instanceof Review) {
      json.objects("claims", claims, (inner, claim) -> ClaimJson.write(inner, claim, true));
    }
    json.end();
    return line.append('\n').toString();
  }

  private static void sighting(Json json, Sighting sighting) {
    var source = sighting.source();
    json.text("version", sighting.version())
        .text("address", source.address())
        .text("format", source.format())
        .text("bytes_hash", source.bytesHash())
        .text("headline", source.headline())
        .text("byline", source.byline())
        .text("retrieved", source.retrieved() == null ? null : source.retrieved().toString())
        .text("charset", source.charset());
  }

  private static void one(Json json, String name, @Nullable Claim claim) {
    json.objects(
        name,
        claim == null ? List.of() : List.of(claim),
        (inner, one) -> ClaimJson.write(inner, one, true));
  }
}
