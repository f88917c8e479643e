package org.kaitei.figure;

/** The eras (元号) by which Japan counts years. The first year of each is also written 元年. */
public enum Era {
  MEIJI("明治", 'M', "1868-10-23"),
  TAISHO("大正", 'T', "1912-07-30"),
  SHOWA("昭和", 'S', "1926-12-25"),
  HEISEI("平成", 'H', "1989-01-08"),
  REIWA("令和", 'R', "2019-05-01");

  private final String word;
  private final char letter;
  private final String begins;

  Era(String word, char letter, String begins) {
    this.word = word;
    this.letter = letter;
    this.begins = begins;
  }

  public String word() {
    return word;
  }

  /** As tables write it: 令3. */
  public String shortWord() {
    return word.substring(0, 1);
  }

  /** As tables write it: R3. */
  public char letter() {
    return letter;
  }

  /** Its first day. */
  public String begins() {
    return begins;
  }

  /** The year that is the first, second, … of the era. */
  public int year(int ordinal) {
    return firstYear() + ordinal - 1;
  }

  /** Which of its years a year is. */
  public int yearOfEra(int year) {
    return year - firstYear() + 1;
  }

  private int firstYear() {
    return Integer.parseInt(begins.substring(0, 4));
  }
}
