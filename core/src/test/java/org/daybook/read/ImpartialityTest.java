package org.daybook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Exchanging the two sides' words throughout a text exchanges the sides in its claims and changes nothing else. */
class ImpartialityTest {

  private static final Reader READER = Reader.english();

  private static final Swap RUSSIA_UKRAINE =
      new Swap(
          "RU",
          "UA",
          """
          Russian Federation/Ukraine
          Russia/Ukraine
          Russian/Ukrainian
          Russians/Ukrainians
          Moscow/Kyiv
          Moscow/Kiev
          Vladimir Putin/Volodymyr Zelensky
          Vladimir Putin/Volodymyr Zelenskyy
          Putin/Zelensky
          Putin/Zelenskyy
          Vladimir/Volodymyr
          Andrei Belousov/Rustem Umerov
          Belousov/Umerov
          Dmitry Peskov/Andriy Yermak
          Peskov/Yermak
          Sergei Shoigu/Oleksii Reznikov
          Shoigu/Reznikov
          Tsentr/Khortytsia
          Vostok/Tavria
          Kursk/Sumy
          Belgorod/Kharkiv
          Bryansk/Chernihiv
          Krasnodar/Odesa
          Krasnodar/Odessa
          Rostov/Dnipro
          Voronezh/Zaporizhzhia
          Taganrog/Mariupol
          Smolensk/Kherson
          Lipetsk/Poltava
          Saratov/Lviv
          """,
          // The war's names are fixed expressions; groupings and annexed places have no
          // counterpart.
          "Kremlin|Bankova|Zapad|Yug|Sever|Dnepr|Donbas|Donetsk|Luhansk|Crimea|Crimean|Sevastopol|Wagner|DPR|LPR"
              + "|Pokrovsk|Avdiivka|Bakhmut|Kryvyi Rih|Kupiansk|Sudzha|Engels|Ukraine war|war in Ukraine"
              + "|conflict in Ukraine|invasion of Ukraine|invaded Ukraine|war on Ukraine|war against Ukraine"
              + "|Russia-Ukraine|Ukraine-Russia|St Petersburg|St. Petersburg|Syrskyi|Budanov|Gerasimov|Lavrov|Kuleba"
              + "|Medvedev|Poroshenko|Prigozhin|North Korean|Kursk incursion|occupies|occupied|annexed|start of Russia's attack",
          "Kyiv Independent|Kyiv Post|Moscow Times|Ukrainska Pravda|Interfax-Ukraine|Russia Today|Radio Moscow"
              + "|BBC's Russian service|BBC Russian|Monitoring Mission in Ukraine");

  private static final Swap ARMENIA_AZERBAIJAN =
      new Swap(
          "AM",
          "AZ",
          """
          Armenia/Azerbaijan
          Armenian/Azerbaijani
          Armenians/Azerbaijanis
          Yerevan/Baku
          """,
          "Karabakh|Artsakh|Stepanakert",
          "News of Armenia");

  private static final Swap INDIA_PAKISTAN =
      new Swap(
          "IN",
          "PK",
          """
          India/Pakistan
          Indian/Pakistani
          Indians/Pakistanis
          New Delhi/Islamabad
          Delhi/Islamabad
          """,
          "Kashmir|Indian Ocean|Lashkar",
          "Times of India|Press Trust of India|India Today");

  static final List<Swap> PAIRS = List.of(RUSSIA_UKRAINE, ARMENIA_AZERBAIJAN, INDIA_PAKISTAN);

  /** Sentences in which each pair of sides meets in many ways, written for the first and exchanged for the others. */
  private static final List<String> TEMPLATES =
      List.of(
          "Russia lost 12 tanks and over 500 soldiers on Friday, the Ukrainian Defence Ministry said.",
          "Ukraine's army has killed up to 315 Russian troops in the past 24 hours, according to Kyiv.",
          "Moscow claims that 1,140 Ukrainians were wounded. It did not mention its own 30 dead.",
          "\u201cThe enemy lost 14 vehicles and a tank,\u201d the Russian military said in a statement.",
          "A Ukrainian strike killed seven civilians in Russia, Moscow's officials said.",
          "Kyiv denied that 200 of its soldiers were captured, as the Russian Ministry of Defence had claimed.",
          "The UK Ministry of Defence says Russian casualties are likely around 900,000, Ukrainian losses 400,000.",
          "Russian air defences shot down 142 Ukrainian drones overnight, the ministry in Moscow reported.",
          "Both sides exchanged 270 prisoners each; 15 Russian and 20 Ukrainian bodies were returned.",
          "Ukraine's General Staff put Russia's losses at 790,800 personnel (+1,200) and 9,672 tanks (+3).",
          "Russia recruits 30,000 men a month, says Ukraine's intelligence; Moscow puts it at 40,000.",
          "Ukraine says Russia lost 10 aircraft: Russian Defence Ministry says three");

  private static Stream<String> texts(Swap swap) {
    List<String> own = new ArrayList<>();
    for (String template : TEMPLATES) {
      own.add(
          swap == ARMENIA_AZERBAIJAN
              ? renamed(
                  template, "Armenia", "Armenian", "Yerevan", "Azerbaijan", "Azerbaijani", "Baku")
              : swap == INDIA_PAKISTAN
                  ? renamed(
                      template,
                      "India",
                      "Indian",
                      "New Delhi",
                      "Pakistan",
                      "Pakistani",
                      "Islamabad")
                  : template);
    }
    return Stream.of(own.stream(), Texts.samples().stream(), Texts.corpus().stream())
        .flatMap(all -> all)
        .filter(swap::fits);
  }

  private static String renamed(String text, String... names) {
    return text.replace("Russian", "\u0001")
        .replace("Ukrainian", "\u0002")
        .replace("Russia", names[0])
        .replace("Moscow", names[2])
        .replace("Ukraine", names[3])
        .replace("Kyiv", names[5])
        .replace("\u0001", names[1])
        .replace("\u0002", names[4]);
  }

  private static List<Claim> read(String text) {
    return READER.read(new Article("test", text, LocalDate.of(2025, 6, 12), "The Harbour Courier"));
  }

  /** All that a claim says but for places in the text, its sides' words exchanged if wanted. */
  private static String essence(Claim claim, Swap swap, boolean exchanged) {
    List<String> relays = new ArrayList<>();
    claim.relays().forEach(relay -> relays.add(exchanged ? swap.of(relay) : relay));
    String side = String.valueOf(claim.side());
    String group = String.valueOf(claim.group());
    return String.join(
        " | ",
        exchanged ? swap.of(claim.quote()) : claim.quote(),
        claim.bounds() + (claim.approx() ? " approx " : " ") + claim.unit(),
        claim.thing() + " " + claim.outcomes(),
        exchanged ? swap.side(side) : side,
        exchanged ? swap.of(group) : group,
        (exchanged ? swap.of(claim.claimant()) : claim.claimant()) + " via " + relays,
        claim.stance() + " " + claim.hedge() + " " + claim.time(),
        claim.evidence().headline()
            + " "
            + claim.evidence().share()
            + " "
            + claim.evidence().rules());
  }

  private static String essences(List<Claim> claims, Swap swap, boolean exchanged) {
    StringBuilder lines = new StringBuilder();
    claims.forEach(claim -> lines.append(essence(claim, swap, exchanged)).append('\n'));
    return lines.toString();
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void exchangingTheSidesExchangesThemInTheClaimsAndNothingElse(Swap swap) {
    List<String> partial = new ArrayList<>();
    for (String text : texts(swap).toList()) {
      String expected = essences(read(text), swap, true);
      String found = essences(read(swap.of(text)), swap, false);
      if (!expected.equals(found)) {
        partial.add("\n--- " + text + "\nexchanged, expected\n" + expected + "found\n" + found);
      }
    }
    assertTrue(partial.isEmpty(), () -> partial.size() + " texts are read partially: " + partial);
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void theSidesAreSeenInTheClaims(Swap swap) {
    List<String> sides = new ArrayList<>();
    texts(swap)
        .forEach(text -> read(text).forEach(claim -> sides.add(String.valueOf(claim.side()))));
    long ofThePair = sides.stream().filter(side -> !swap.side(side).equals(side)).count();
    assertTrue(
        ofThePair >= 15,
        () -> ofThePair + " claims of a side in " + swap + ": the test here proves little");
  }

  @Test
  void wordsAreExchangedWholeAndAtOnce() {
    assertEquals(
        "Moscow's 12 Russians, said Ukraine's Volodymyr Zelensky in UKRAINE to the Kyiv Independent.",
        RUSSIA_UKRAINE.of(
            "Kyiv's 12 Ukrainians, said Russia's Vladimir Putin in RUSSIA to the Kyiv Independent."));
    assertEquals("Belorussian prussia", RUSSIA_UKRAINE.of("Belorussian prussia"));
  }
}
