package org.daybook.app.intake;

import java.util.ArrayList;
import java.util.List;

/** Leaves out what pages set between an article's edge and its first and last sentence, and links to other articles. */
final class Trim {

  private Trim() {}

  /** The texts of the blocks from the first sentence to the last, without those that are links; all where none is one. */
  static List<String> of(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    while (from < to && !keeps(blocks.get(from))) {
      from++;
    }
    while (to > from && !keeps(blocks.get(to - 1))) {
      to--;
    }
    List<String> texts = new ArrayList<>();
    for (Block block : from == to ? blocks : blocks.subList(from, to)) {
      if (!block.isLinks()) {
        texts.add(block.text());
      }
    }
    return texts;
  }

  private static boolean keeps(Block block) {
    return block.isSentence() && !block.isLinks();
  }
}
