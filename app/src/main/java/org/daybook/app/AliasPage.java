package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.Alias;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Logged;

/** Lists the aliases of claimants, or adds one. */
final class AliasPage {

  private final Desk desk;
  private final Settings settings;
  private final Ledger ledger;

  AliasPage(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.settings = settings;
    this.ledger = ledger;
  }

  int run(Order order) throws IOException {
    List<String> names = order.paths();
    if (names.isEmpty()) {
      for (Logged logged : ledger.aliases()) {
        if (logged.entry() instanceof Alias alias) {
          desk.out().print(Glyphs.harmless(line(logged, alias)) + "\n");
        }
      }
      return Exit.DONE;
    }
    if (names.size() != 2) {
      throw Trouble.usage(
          "an alias takes a name and what it means: daybook alias \"the MoD\" \"UK Ministry of Defence\"");
    }
    add(names.get(0), names.get(1), order.flags().get("reason"));
    return Exit.DONE;
  }

  private static String line(Logged logged, Alias alias) {
    return alias.name()
        + " = "
        + alias.means()
        + " ("
        + alias.by()
        + ", "
        + logged.at().toString().substring(0, 10)
        + (alias.reason() == null ? ")" : ": " + alias.reason() + ")");
  }

  private void add(String name, String means, @org.jspecify.annotations.Nullable String reason) {
    Claim.Standing standing = ledger.standing(means);
    if (standing == null) {
      List<String> like = ledger.claimants(means, 5);
      throw Trouble.failed(
          "no claim in the ledger is by '"
              + means
              + "'"
              + (like.isEmpty() ? "" : "; there are claims by " + String.join(", ", like)));
    }
    Alias last = ledger.lastAlias(name);
    Alias alias =
        new Alias(
            name,
            means,
            standing,
            reason,
            Who.reviews(desk, settings),
            last == null ? null : last.id());
    desk.say(
        ledger.add(alias)
            ? "'" + name + "' means '" + means + "' from now on"
            : "you said so before: nothing is new");
  }
}
