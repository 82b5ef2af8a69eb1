package org.daybook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The kinds of findings with their names, the most telling first. */
final class FindingKinds {

  private static final Map<Class<? extends Finding>, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(Finding.ImpossibleTime.class, "impossible-time");
    NAMES.put(Finding.Exceeds.class, "exceeds");
    NAMES.put(Finding.DoesNotAddUp.class, "does-not-add-up");
    NAMES.put(Finding.Falls.class, "falls");
    NAMES.put(Finding.Rival.class, "rival");
    NAMES.put(Finding.Denied.class, "denied");
    NAMES.put(Finding.Headline.class, "headline");
    NAMES.put(Finding.Drift.class, "drift");
    NAMES.put(Finding.Stalls.class, "stalls");
    NAMES.put(Finding.Balance.class, "balance");
    NAMES.put(Finding.AddsUp.class, "adds-up");
    NAMES.put(Finding.Moves.class, "moves");
    NAMES.put(Finding.Implies.class, "implies");
    NAMES.put(Finding.Agrees.class, "agrees");
    NAMES.put(Finding.SameOrigin.class, "same-origin");
  }

  private static final List<Class<? extends Finding>> ORDER = new ArrayList<>(NAMES.keySet());

  private FindingKinds() {}

  static String name(Finding finding) {
    return Objects.requireNonNull(NAMES.get(finding.getClass()));
  }

  /** Its place among the kinds, 0 for the most telling. */
  static int rank(Finding finding) {
    return ORDER.indexOf(finding.getClass());
  }
}
