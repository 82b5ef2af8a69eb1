package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sink whose takings a test can look at. */
final class Basket implements Sink {

  final List<Arrival> arrivals = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  @Override
  public void arrival(Arrival arrival) {
    arrivals.add(arrival);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem.toString());
  }

  @Override
  public void note(Problem note) {
    notes.add(note.toString());
  }

  /** What comes of bytes that have a name. */
  static Basket of(String name, byte[] bytes) throws IOException {
    return of(name, bytes, Terms.USUAL);
  }

  static Basket of(String name, byte[] bytes, Terms terms) throws IOException {
    return of(name, new ByteArrayInputStream(bytes), terms);
  }

  static Basket of(String name, InputStream in, Terms terms) throws IOException {
    Basket basket = new Basket();
    Parcel parcel =
        new Parcel(
            name, Sources.withoutEnding(name), name, null, null, null, terms.limits().article());
    new Unpacking(terms).read(parcel, in, new Forward(basket));
    return basket;
  }

  static Basket of(String name, String text) throws IOException {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes of words of a command line, said in a folder. */
  static Basket of(Path here, Terms terms, String... words) throws IOException {
    Basket basket = new Basket();
    new Intake(terms, here, InputStream.nullInputStream()).read(List.of(words), basket);
    return basket;
  }

  /** The only article. */
  Arrival only() {
    assertEquals(List.of(), problems);
    assertEquals(1, arrivals.size());
    return arrivals.get(0);
  }

  /** Its text. */
  String text() {
    return only().article().text();
  }

  /** The texts of all. */
  List<String> texts() {
    return arrivals.stream().map(arrival -> arrival.article().text()).toList();
  }
}
