package org.daybook.app.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a user wants things read.
 *
 * @param as the format, whatever content and name say; null to find out
 * @param charset the encoding of what is text; null to find out
 * @param columns which fields of JSON Lines mean what
 * @param privateAddresses whether addresses of this machine and of private networks may be fetched
 * @param limits how much is taken in at most
 */
public record Terms(
    @Nullable Format as,
    @Nullable Charset charset,
    Columns columns,
    boolean privateAddresses,
    Limits limits) {

  /** All found out, nothing private, the usual limits. */
  public static final Terms USUAL = new Terms(null, null, Columns.USUAL, false, Limits.USUAL);
}
