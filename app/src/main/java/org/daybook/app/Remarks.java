package org.daybook.app;

import java.util.IdentityHashMap;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/** What people made of the claims that are printed. Claims that were just read have none. */
final class Remarks {

  /** Of claims that nobody can have reviewed. */
  static final Remarks NONE = new Remarks();

  private final IdentityHashMap<Claim, Remark> remarks = new IdentityHashMap<>();

  /** Notes the remark of a claim. */
  void put(Claim claim, @Nullable Remark remark) {
    if (remark != null) {
      remarks.put(claim, remark);
    }
  }

  /** Forgets all. */
  void clear() {
    remarks.clear();
  }

  /** The remark of this very claim; null where there is none. */
  @Nullable Remark of(Claim claim) {
    return remarks.get(claim);
  }
}
