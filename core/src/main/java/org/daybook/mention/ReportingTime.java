package org.daybook.mention;

import java.util.Set;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Sense.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Tells when somebody spoke from when it happened: {@code said on Thursday}, {@code in a statement posted on X on Thursday},
 * {@code according to a statement from the ministry on Saturday}.
 */
final class ReportingTime {

  private static final int REACH = 14;

  /** The rules that read the day of a report: {@code on Thursday}, {@code today}, {@code in June 2024}. */
  private static final Set<String> DAYS =
      Set.of("weekday", "calendar day", "day", "day of the month", "month", "year");

  /** What may stand between the verb and the day. */
  private static final Set<String> BETWEEN =
      Set.of(
          "in",
          "on",
          "at",
          "a",
          "an",
          "the",
          "its",
          "his",
          "her",
          "their",
          "via",
          "by",
          "from",
          "of",
          "to",
          "posted",
          "published",
          "released",
          "issued",
          "made",
          "social",
          "media",
          "news",
          "press",
          "joint",
          "separate",
          "televised",
          "video",
          "telephone",
          "latest",
          "daily",
          "new",
          "late",
          "early",
          "earlier",
          "later",
          "with",
          "'s",
          "'",
          "\"",
          "reporters",
          "journalists",
          "state",
          "tv",
          "television",
          "evening",
          "morning",
          "here",
          "also",
          "ministry",
          "army",
          "military",
          "defence",
          "defense");

  /** What somebody says something in. */
  private static final Set<String> STATEMENTS =
      Set.of(
          "statement",
          "figures",
          "data",
          "post",
          "report",
          "release",
          "briefing",
          "interview",
          "conference",
          "update",
          "comments",
          "remarks",
          "address",
          "speech",
          "telegram",
          "message",
          "bulletin",
          "tweet",
          "communique");

  /** What somebody does about what happened: {@code on Monday condemned the strikes}. */
  private static final Set<String> REACTS =
      Set.of(
          "condemned",
          "denounced",
          "praised",
          "hailed",
          "urged",
          "vowed",
          "threatened",
          "criticised",
          "criticized",
          "welcomed",
          "mourned",
          "discussed",
          "visited",
          "met",
          "promised",
          "pledged",
          "demanded",
          "called",
          "blamed");

  private ReportingTime() {}

  /** Whether a time found in the scene is one of reporting. */
  static boolean isOne(Scene s, TimeMention mention) {
    boolean dated =
        mention.meaning() instanceof TimeMention.During && DAYS.contains(mention.rule());
    return dated && (followsSpeech(s, mention.from()) || isBeforeVerb(s, mention.to()));
  }

  /** {@code The ministry on Tuesday said}. */
  private static boolean isBeforeVerb(Scene s, int i) {
    Speech speech = i < s.end ? s.marks.at(i, Speech.class) : null;
    return isVerb(speech) || i < s.end && REACTS.contains(s.tokens.word(i)) || isQuoted(s, i);
  }

  /** {@code in March, Netanyahu was quoted as saying}: a comma and a name before the verb. */
  private static boolean isQuoted(Scene s, int i) {
    int k = i + 1;
    while (s.has(i, ",") && k < Math.min(s.end, i + 5) && s.tokens.isCapital(k)) {
      k++;
    }
    return k > i + 1 && s.has(k, "was", "were") && s.has(k + 1, "quoted", "cited");
  }

  /** Walks back over names and small words to the verb of saying, or to the statement that it was said in. */
  private static boolean followsSpeech(Scene s, int to) {
    boolean names = false;
    boolean statement = false;
    for (int k = to - 1; k >= Math.max(s.from, to - REACH); k--) {
      String word = s.tokens.word(k);
      Hit<Speech> hit = BETWEEN.contains(word) ? null : s.marks.hitBefore(k + 1, Speech.class);
      if (STATEMENTS.contains(word)) {
        statement = true;
      } else if (hit != null && tells(hit.sense())) {
        boolean passive = s.tokens.is(hit.from() - 1, "was", "were", "been", "be", "being");
        Speech.Kind kind = hit.sense().kind();
        boolean named =
            s.tokens.is(k + 1, "by") || kind != Speech.Kind.SAYS && kind != Speech.Kind.DENIES;
        return !passive && (!names || statement || named);
      } else if (s.tokens.isCapital(k)) {
        names |= !BETWEEN.contains(word);
      } else if (!BETWEEN.contains(word)) {
        return statement;
      }
    }
    return statement;
  }

  private static boolean tells(Speech speech) {
    return isVerb(speech) || speech.kind() == Speech.Kind.SOURCE;
  }

  private static boolean isVerb(@Nullable Speech speech) {
    return speech != null
        && (speech.kind() == Speech.Kind.SAYS
            || speech.kind() == Speech.Kind.TELLS
            || speech.kind() == Speech.Kind.DENIES);
  }
}
