package org.daybook.ledger;

/**
 * That an article's version was met at a source. The same version may be met at several addresses.
 *
 * @param version the version's id
 * @param source where it was met
 */
public record Sighting(String version, Source source) implements Entry {

  /** By version and address: another fetch of the same adds nothing. */
  @Override
  public String id() {
    return Hash.of("sighting", version, source.address());
  }

  @Override
  public String kind() {
    return "sighting";
  }
}
