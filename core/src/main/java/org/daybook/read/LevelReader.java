package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.text.Tokens;

/** Tells what stands at one time rather than adds up: strength, control, need, people in shelters and in prison. */
final class LevelReader {

  /** How far behind the figure it may be said where people are. */
  private static final int REACH = 8;

  private final Tokens t;

  LevelReader(Tokens tokens) {
    this.t = tokens;
  }

  /** Whether the figure is of a stock: {@code 90,000 troops are deployed}, {@code home to 2,748 refugees}. */
  boolean isLevel(Draft d) {
    boolean stays =
        d.outcomes.contains(Outcome.DISPLACED)
            || d.outcomes.contains(Outcome.DETAINED)
            || d.outcomes.contains(Outcome.CAPTURED);
    boolean sent = d.outcomes.contains(Outcome.DEPLOYED) && isSent(d);
    boolean received = d.outcomes.equals(Set.of(Outcome.AFFECTED)) && isReceived(d);
    return d.thing == Thing.MONEY && isPrice(d)
        || d.outcomes.contains(Outcome.DEPLOYED) && !sent
        || d.outcomes.contains(Outcome.CONTROLLED)
        || d.outcomes.equals(Set.of(Outcome.AFFECTED)) && !received
        || stays && stays(d);
  }

  /** {@code the current payment of 400,000 rubles}, {@code a monthly salary of $2,000}, {@code the previous amount of}: the price of one. */
  private boolean isPrice(Draft d) {
    int i = d.figure.from() - 1;
    i = t.is(i, "of", "at", "is", "was") ? i - 1 : i;
    boolean price =
        t.is(i, "payment", "salary", "wage", "price", "fee", "pension", "bonus", "stipend")
            || t.is(i, "bounty", "allowance", "fare");
    boolean one =
        t.is(i, "amount", "sum", "rate")
            && t.is(i - 1, "previous", "current", "same", "old", "new", "former");
    return t.is(d.figure.from() - 1, "of", "at", "is", "was") && (price || one);
  }

  /** {@code 10,000 soldiers have been sent}: so far, not at one time. */
  private boolean isSent(Draft d) {
    for (int i = d.figure.to(); i < Math.min(d.line.to(), d.noun.to() + 4); i++) {
      if (t.is(i, "sent", "dispatched")
          && t.is(i - 1, "been")
          && t.is(i - 2, "has", "have", "had")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Hospitals received 12 wounded}, {@code 290 people were taken to hospital}: what happened to them, not how they fare. */
  private boolean isReceived(Draft d) {
    if (t.is(d.figure.from() - 1, "received", "treated", "hospitalised", "hospitalized")
        || t.is(d.figure.from() - 1, "affected", "affecting", "sickened", "\"", "“")
            && t.is(d.verb, "affected", "affecting", "sickened")) {
      return true;
    }
    for (int i = d.figure.to(); i < Math.min(d.line.to(), d.noun.to() + REACH); i++) {
      if (t.is(i, "hospitalised", "hospitalized", "admitted", "taken", "rushed", "brought")
          || t.is(i, "treated", "evacuated", "hospital", "hospitals")
          || t.is(i, "subjected", "sickened", "poisoned", "infected", "exposed")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 690,000 people are sheltering}, {@code home to 2,748 refugees}, {@code still holds 24 hostages}, {@code in detention}. */
  private boolean stays(Draft d) {
    return !flees(d) && isOfStock(d);
  }

  /** {@code forced dozens of families sheltering there to flee}: where they were is not where they are. */
  private boolean flees(Draft d) {
    for (int i = d.figure.to(); i < Math.min(d.line.to(), d.noun.to() + REACH); i++) {
      if (t.is(i, "flee", "evacuate", "leave") && t.is(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfStock(Draft d) {
    return isHeldBefore(d)
        || isThere(d)
        || isOfThose(d)
        || d.before != null
            && d.before.time != null
            && d.before.time.kind() == Kind.LEVEL
            && !d.before.outcomes.contains(Outcome.DEPLOYED);
  }

  private boolean isHeldBefore(Draft d) {
    int from = Math.max(d.line.from(), d.figure.from() - 6);
    for (int i = d.figure.from() - 1; i >= from; i--) {
      boolean home =
          t.is(i, "home") && t.is(i + 1, "to") || t.is(i, "there") && t.is(i + 1, "are", "were");
      if (home || t.is(i, "hosts", "hosting", "shelters", "weight", "holds", "holding", "hold")) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere(Draft d) {
    int from = Math.max(d.figure.to(), d.noun.to());
    for (int i = d.figure.to(); i < Math.min(d.line.to(), from + REACH); i++) {
      if (i > from && t.is(i, ",", ";", "and", "but", "while")) {
        return false;
      }
      boolean there =
          t.is(i, "sheltering", "sheltered", "living", "staying", "hosted", "housed", "residing")
              || t.is(
                  i, "remain", "remains", "remained", "marooned", "stranded", "held", "imprisoned");
      if (there
          || t.is(i, "in", "of")
              && t.is(i + 1, "detention", "custody", "prison", "jail", "captivity")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThose(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (t.is(i, "of") && t.is(i + 1, "those", "them", "the") && t.is(i + 2, "detained", "held")) {
        return true;
      }
    }
    return false;
  }
}
