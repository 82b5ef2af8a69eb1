package org.daybook.ledger;

import org.jspecify.annotations.Nullable;

/** That a ledger cannot be opened, read or written: one line that says where, what was found and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the line, and what it came from if anything. */
  public LedgerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
