package org.daybook.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybook.claim.Claim;

/**
 * For which days of an undated article its rates hold, as {@link Rates} found: 35,000 to 45,000 a month make 217,440 from 28 May to
 * 8 July 2025. A day that a reference series gives lies in them or does not.
 *
 * @param spells what was found, in its order
 */
record Rated(List<Spell> spells) {

  Rated {
    spells = List.copyOf(spells);
  }

  /** A rate, the total that it was held against, and the days for which the two fit. */
  record Spell(Claim rate, Claim total, LocalDate first, LocalDate last) {
    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /** What they say of the day that a total of an undated article is of; empty where nothing. */
  String words(Claim total, LocalDate day, Arithmetic.Sum sum) {
    StringBuilder words = new StringBuilder();
    List<Spell> ownFirst =
        spells.stream()
            .sorted(Comparator.comparing(spell -> !spell.total().equals(total)))
            .toList();
    for (Spell spell : ownFirst) {
      boolean own = spell.total().equals(total);
      boolean here = spell.total().doc().equals(total.doc());
      if (here) {
        sum.note(
            spell.holds(day) ? "lies-in" : "does-not-lie-in", spell.first() + "/" + spell.last());
        words
            .append(words.isEmpty() ? ", which " : ", and ")
            .append(spell.holds(day) ? "lies in " : "does not lie in ")
            .append(Words.day(spell.first()))
            .append(" to ")
            .append(Words.day(spell.last()))
            .append(", for which “")
            .append(spell.rate().quote())
            .append("” makes ")
            .append(own ? "it" : "“" + spell.total().quote() + "”");
      }
    }
    return words.toString();
  }
}
