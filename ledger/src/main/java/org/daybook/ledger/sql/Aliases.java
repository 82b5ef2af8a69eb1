package org.daybook.ledger.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.ledger.Alias;
import org.daybook.ledger.Words;
import org.jspecify.annotations.Nullable;

/** The aliases that hold: of each name the last. A name may mean another that means a third. */
final class Aliases {

  private final Map<String, Alias> byName = new HashMap<>();

  Aliases(List<Alias> inOrder) {
    inOrder.forEach(alias -> byName.put(Words.fold(alias.name()), alias));
  }

  /** The last alias of a name; null where it has none. */
  @Nullable Alias of(String name) {
    return byName.get(Words.fold(name));
  }

  /** Whom a claimant speaks for by its aliases; null where it has none. */
  Claim.@Nullable Standing standing(String claimant) {
    if (byName.isEmpty()) {
      return null;
    }
    Claim.Standing standing = null;
    Set<String> seen = new HashSet<>();
    Alias alias = of(claimant);
    while (alias != null && seen.add(Words.fold(alias.name()))) {
      standing = alias.standing();
      alias = of(alias.means());
    }
    return standing;
  }

  /** Folded names whose meaning goes through a name, that one first. */
  List<String> through(String name) {
    List<String> names = new ArrayList<>(List.of(Words.fold(name)));
    for (int i = 0; i < names.size(); i++) {
      String means = names.get(i);
      byName.forEach(
          (other, alias) -> {
            if (Words.fold(alias.means()).equals(means) && !names.contains(other)) {
              names.add(other);
            }
          });
    }
    return names;
  }
}
