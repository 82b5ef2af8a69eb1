package org.daybook.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to test with: the samples, the corpus's inputs, and such as nobody would write. */
final class Texts {

  private static final String[] WHO = {
    "The ministry",
    "Russia",
    "Kyiv's General Staff",
    "\u201cThe enemy",
    "Two officials",
    "The UN",
    "Hamas",
    "He",
    "- ",
    "According to CNN, the army",
    "On Friday the governor, Ivan Petrenko,",
    "It is likely that they"
  };
  private static final String[] DID = {
    "lost",
    "said it had killed",
    "reported",
    "shot down",
    "denied that it lost",
    "evacuated",
    "seized",
    "spent",
    "has recruited",
    "wounded at least",
    "claimed",
    "destroyed up to"
  };
  private static final String[] HOW_MANY = {
    "12", "1,140", "some 50-60,000", "a", "twenty-five thousand", "between 400,000 and 500,000",
        "$24 million", "12.8bn",
    "18%", "half a million", "more than 500", "dozens of", "200 sq km of", "443,660 (+780)",
        "1\u202f000", "00,,1.2.",
    "one or two", "nearly 30", "an estimated 1.2 million", "F-16", "15 hours ago",
        "99999999999999999999999999"
  };
  private static final String[] WHAT = {
    "soldiers",
    "tanks",
    "people",
    "drones, 14 vehicles and a depot",
    "civilians, including 20 children,",
    "troops a month",
    "hostages since October 7",
    "homes",
    "in losses in the past 24 hours",
    "\u201d, it added",
    "(about 31 percent)",
    "men killed or wounded since the invasion began"
  };
  private static final String[] END = {
    ".", "!", ".\n\n", "\n", ". ", "\u201d", ";", " -", "\u2026", " (", ")"
  };

  private static final String[] STRANGE = {
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u202e",
    "\ufeff",
    "\u2028",
    "\ud83c\uddfa\ud83c\udde6",
    "'",
    "\u201c",
    "\u201d",
    "(((",
    "\n\n\n",
    "\t",
    "\u00a0",
    "e\u0301",
    "\u096f\u0967",
    "\uff11\uff12",
    "Ⅻ",
    "½",
    "$",
    "%",
    ",",
    ".",
    "-",
    "+",
    "0",
    "١٢",
    "million",
    "up to",
    "between",
    " and ",
    "https://t.co/1vB3QSA41N#x",
    "İ",
    "ß",
    "ﬁ"
  };

  private Texts() {}

  /** Every sample article. */
  static List<String> samples() {
    return files("samples").stream().map(Texts::read).toList();
  }

  /** Every input that the corpus gives, examples of nothing and known gaps too. */
  static List<String> corpus() {
    List<String> inputs = new ArrayList<>();
    for (Path file : files("corpus")) {
      for (String line : read(file).split("\n")) {
        if (line.length() > 2 && ">?@".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
          inputs.add(line.substring(2).replace('¶', '\n'));
        }
      }
    }
    return inputs;
  }

  /** An article made of the genre's pieces in no order that makes sense. */
  static String generated(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentences = 1 + random.nextInt(12); sentences > 0; sentences--) {
      text.append(any(WHO, random)).append(' ').append(any(DID, random)).append(' ');
      text.append(any(HOW_MANY, random))
          .append(' ')
          .append(any(WHAT, random))
          .append(any(END, random));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /** A text after a few accidents: cuts, repetitions, strange signs. */
  static String mangled(String text, Random random) {
    StringBuilder mangled = new StringBuilder(text);
    for (int accidents = 1 + random.nextInt(8); accidents > 0; accidents--) {
      int at = random.nextInt(mangled.length() + 1);
      int to = Math.min(mangled.length(), at + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> mangled.delete(at, to);
        case 1 -> mangled.insert(at, mangled.substring(at, to));
        case 2 -> mangled.insert(at, any(STRANGE, random));
        default -> mangled.insert(at, any(HOW_MANY, random));
      }
    }
    return mangled.toString();
  }

  private static String any(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }

  private static List<Path> files(String folder) {
    Path root = Path.of("..", folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
