package org.daybook.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.jspecify.annotations.Nullable;

/**
 * Whose hostages and prisoners are: their captor's enemy's, wherever they are held or let go ({@code Hamas freed 20 hostages});
 * nobody's alone where those of several nations were held together.
 */
final class CaptiveSide {

  private final Marks marks;
  private final Foes foes;
  private @Nullable String lastHostages;

  /** Whether the text counts freed people of several nations. */
  private boolean mixed;

  CaptiveSide(Marks marks, Foes foes) {
    this.marks = marks;
    this.foes = foes;
  }

  /** Looks through all figures for captives who are said to be of some nation. */
  void survey(Collection<List<Draft>> drafts) {
    Set<String> nations = new HashSet<>();
    for (List<Draft> line : drafts) {
      for (Draft d : line) {
        String nation = d.noun.side();
        boolean captive = d.thing != Thing.PRISONER && d.thing != Thing.SOLDIER;
        if (captive
            && isFreed(d)
            && nation != null
            && Belligerents.isState(nation)
            && !isLandOfHolder(nation)) {
          nations.add(nation);
        }
      }
    }
    mixed = nations.size() > 1;
  }

  /** Whether an armed group of a land fights a foreign state, so that whom it holds there are not its own people. */
  boolean isLandOfHolder(String land) {
    return captor(land) != null;
  }

  private @Nullable String captor(String land) {
    return foes.groups().stream()
        .filter(group -> land.equals(foes.home(group)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isFreed(Draft d) {
    return d.outcomes.contains(Outcome.FREED) || d.outcomes.contains(Outcome.EXCHANGED);
  }

  /** Whether the figure counts freed hostages of several nations together, of whom the text does not say whose they are. */
  boolean isMixed(Draft d) {
    return mixed && d.thing == Thing.HOSTAGE && isFreed(d);
  }

  /**
   * The side of captives; null where they are none, or nobody is told to hold them.
   *
   * @param harmer whom the sentence tells as who harms, with his land's victims
   * @param holder who acts in the figure's verb
   */
  @Nullable String of(
      Draft d, @Nullable Hit<SideName> harmer, @Nullable String victims, @Nullable String holder) {
    if (d.thing == Thing.HOSTAGE) {
      boolean group = harmer != null && !Belligerents.isState(harmer.sense().side());
      String whose = group ? victims : null;
      for (int i = d.line.from(); i < d.line.to() && whose == null; i++) {
        SideName name = marks.at(i, SideName.class);
        boolean captor = name != null && name.kind() == SideName.Kind.FIGHTERS;
        whose =
            name != null && captor && !Belligerents.isState(name.side())
                ? foes.landOf(name.side(), d)
                : null;
      }
      whose = whose == null ? lastHostages : whose;
      lastHostages = whose;
      return whose;
    }
    boolean prisoners =
        d.thing == Thing.PRISONER
            && (d.outcomes.contains(Outcome.FREED) || d.outcomes.contains(Outcome.DETAINED));
    if (holder != null && (prisoners || d.outcomes.contains(Outcome.CAPTURED))) {
      return foes.landOf(holder, d);
    }
    return d.outcomes.contains(Outcome.CAPTURED) ? victims : null;
  }

  /** {@code Four hostages were freed in Gaza}: of the enemy of the armed group whose land it is; the land itself where none is. */
  @Nullable String held(Draft d, @Nullable String land) {
    String captor = d.thing != Thing.HOSTAGE || land == null ? null : captor(land);
    String whose = captor == null ? null : foes.landOf(captor, d);
    return whose == null ? land : whose;
  }
}
