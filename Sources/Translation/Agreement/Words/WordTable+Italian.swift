extension WordTable {
  /// Italian numbers in words, from two to 999 and some thousands, with what goes with a number.
  mutating func insertItalianNumbers() {
    insert("ferragosto", .softMonth, 8)
    for number in 3...999 { insert(Self.italian(number), .number, number) }
    for number in 2...199 { insert(Self.italian(number) + "mila", .number, number * 1000) }
    for hundred in 2...9 { insert(Self.italian(hundred * 100) + "mila", .number, hundred * 100_000) }
    for number in 23...99 where number % 10 == 3 {
      insert(Self.italian(number).dropLast() + "e", .number, number)
    }
    insert("mille", .softNumber, 1000)
    for (tens, stem) in Self.italianTens {
      insert(String(stem.dropLast()), .number, tens)  // trent’anni
      if tens < 100 { insert(String(stem.dropLast()) + "ina", .softNumber, tens) }
    }
    // `sei` is `you are` as well, and `nessuno dei due` is `neither`: what stands for them may have no number.
    for (number, words) in Self.italianSoft {
      for word in words.split(separator: " ") { insert(String(word), .softNumber, number) }
    }
    for (number, ordinals) in Self.italianOrdinals {
      for ending in ["o", "a", "i", "e"] { insert(ordinals + ending, .softNumber, number) }
    }
    for number in 11...99 where number % 10 != 0 || number > 10 {
      let stem = Self.italian(number).dropLast()
      for ending in ["esimo", "esima", "esimi", "esime", "enne", "enni", "ennale", "ennio"] {
        insert(stem + ending, .softNumber, number)
      }
    }
    for word in ["milione", "milioni", "mln"] { insert(word, .scale, 1_000_000) }
    for word in ["miliardo", "miliardi", "mld"] { insert(word, .scale, 1_000_000_000) }
    insert("mila", .scale, 1000)
  }

  private static let italianTens: [(Int, String)] = [
    (20, "venti"), (30, "trenta"), (40, "quaranta"), (50, "cinquanta"), (60, "sessanta"), (70, "settanta"),
    (80, "ottanta"), (90, "novanta"),
  ]

  private static let italianUnits = [
    "", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
    "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
  ]

  private static let italianSoft: [(Int, String)] = [
    (0, "zero nessuno nessuna nessun niente"), (1, "un uno una singolo unico"), (6, "sei"),
    (2, "due entrambi entrambe ambedue doppio doppia doppi doppie raddoppiato"),
    (2, "raddoppiata raddoppia coppia paio metà biennio biennale bimestre bimestrale bilocale"),
    (3, "triplo tripla triennio triennale triplicato trimestre trimestrale trilocale"),
    (4, "quadruplo quadriennio quadriennale quadrimestre quarti"),
    (5, "cinquennio quinquennio quinquennale"), (6, "semestre semestrale"),
    (10, "decina decine decennio decennale"),
    (12, "dozzina mezzogiorno"), (15, "quindicina"), (24, "ventiquattr"),
    (100, "centinaio secolo centenario"), (1000, "migliaio"),
  ]

  private static let italianOrdinals: [(Int, String)] = [
    (1, "prim"), (2, "second"), (3, "terz"), (4, "quart"), (5, "quint"), (6, "sest"), (7, "settim"),
    (8, "ottav"),
    (9, "non"), (10, "decim"),
  ]

  /// A number from 1 to 999 as one word.
  static func italian(_ number: Int) -> String {
    if number >= 100 {
      let hundreds = number < 200 ? "" : italianUnits[number / 100]
      return hundreds + "cento" + italian(number % 100)
    }
    guard number >= 20 else { return italianUnits[number] }
    let tens = italianTens[number / 10 - 2].1
    switch number % 10 {
    case 1, 8: return tens.dropLast() + italianUnits[number % 10]
    case 3: return tens + "tré"
    default: return tens + italianUnits[number % 10]
    }
  }
}
