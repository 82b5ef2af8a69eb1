package org.daybook.ledger;

import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * That a person says of two claimants' names that they mean one: {@code the MoD in London} is {@code UK Ministry of
 * Defence}.
 *
 * @param name the name that stands in articles; capitals and accents do not matter
 * @param means the other name
 * @param standing whom claimants of the other name speak for
 * @param reason why; null where none was given
 * @param by the person's name
 * @param after the id of the name's alias before this one; null for its first
 */
public record Alias(
    String name,
    String means,
    Claim.Standing standing,
    @Nullable String reason,
    String by,
    @Nullable String after)
    implements Entry {

  /** Checks that nothing is blank. */
  public Alias {
    for (String text : new String[] {name, means, by}) {
      Texts.check("an alias", text);
      if (Words.fold(text).isEmpty()) {
        throw new IllegalArgumentException(
            "an alias needs a name, what it means, and who says so; found '" + text + "'");
      }
    }
    if (reason != null) {
      Texts.check("the reason", reason);
    }
  }

  @Override
  public String id() {
    return Hash.of("alias", name, means, standing.side(), standing.name(), reason, by, after);
  }

  @Override
  public String kind() {
    return "alias";
  }

  /** Whether a person says the same again. */
  public boolean repeats(Alias other) {
    return Words.fold(name).equals(Words.fold(other.name))
        && means.equals(other.means)
        && standing.equals(other.standing)
        && by.equals(other.by);
  }
}
