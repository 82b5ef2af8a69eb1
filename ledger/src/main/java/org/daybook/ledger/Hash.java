package org.daybook.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids by content: SHA-256 over parts that cannot run into each other, as 64 small hexadecimal digits. */
public final class Hash {

  private final MessageDigest digest = sha256();

  private Hash() {}

  /** The id of an entry of a kind, made of its parts in their order; null is a part unlike any text. */
  public static String of(String kind, @Nullable Object... parts) {
    Hash hash = new Hash();
    hash.part(kind);
    for (Object part : parts) {
      hash.part(part == null ? null : part.toString());
    }
    return hash.hex();
  }

  /** The hash of a text's bytes in UTF-8, as {@code sha256sum} gives it. */
  public static String ofText(String text) {
    Hash hash = new Hash();
    hash.digest.update(text.getBytes(StandardCharsets.UTF_8));
    return hash.hex();
  }

  private void part(@Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    // The length in front keeps "ab", "c" from being "a", "bc".
    digest.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
    digest.update(bytes);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
